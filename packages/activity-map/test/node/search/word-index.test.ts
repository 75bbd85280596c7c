import { foldLetters } from '@awareness-widgets/core';
import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../src/search/word-index.js';

describe('search', () => {
  it('forgives accents, cases and letters of other alphabets’ habit', () => {
    expect(foldLetters('Jyväskylä Łódź Straße Ærø Kraków')).toBe(
      'jyvaskyla lodz strasse aero krakow',
    );
    expect(foldLetters('Київ')).toBe(foldLetters('КИЇВ'));
  });

  it('finds words by their start and forgives slips where nothing fits', () => {
    const texts = ['Cyberbullying workshop', 'Cyber night', 'Parents’ evening'];
    const index = new WordIndex(texts.length, (i) => texts[i]!);
    expect(index.ready).toBe(false);
    index.build();
    const find = (q: string) => [...index.match(q)!].flatMap((hit, i) => (hit ? [i] : []));
    expect(find('cyber')).toEqual([0, 1]);
    expect(find('cyber nig')).toEqual([1]);
    expect(find('cyberbulying')).toEqual([0]);
    expect(find('paretns')).toEqual([2]);
    expect(find('xyz')).toEqual([]);
    expect(index.match(' … ')).toBe(null);
  });

  it('builds in slices to the same end', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `word${i % 7} other`);
    const index = new WordIndex(100, (i) => texts[i]!);
    let rounds = 0;
    while (!index.build(() => true)) rounds++;
    expect(rounds).toBeGreaterThan(3);
    expect([...index.match('word3')!].filter(Boolean)).toHaveLength(14);
  });
});
