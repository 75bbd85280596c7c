import { describe, expect, it } from 'vitest';
import { LocaleSet } from '../../src/locale-set.js';

const english = { terms: { hello: 'Hello' }, reviewed: { by: 'x', date: '2026-01-01' } };
const make = () =>
  new LocaleSet<{ hello: string }>(english, {
    fr: () => Promise.resolve({ terms: { hello: 'Bonjour' }, reviewed: null }),
    'pt-BR': () => Promise.resolve({ terms: { hello: 'Oi' }, reviewed: null }),
    uk: () => Promise.reject(new Error('chunk is gone')),
  });

describe('LocaleSet', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-ca', 'fr'],
    ['pt-br', 'pt-BR'],
    ['pt', 'en'],
    ['fr-Latn-CA-x-private', 'fr'],
    ['', 'en'],
    ['xx', 'en'],
  ])('serves %s with %s', (tag, code) => {
    expect(make().match(tag)).toBe(code);
  });

  it('loads a language once and keeps it', async () => {
    let loads = 0;
    const set = new LocaleSet(english, {
      fr: () => {
        loads += 1;
        return Promise.resolve({ terms: { hello: 'Bonjour' }, reviewed: null });
      },
    });
    expect((await set.load('fr')).terms.hello).toBe('Bonjour');
    await set.load('fr');
    expect(loads).toBe(1);
  });

  it('speaks English when a language does not load', async () => {
    expect((await make().load('uk')).terms.hello).toBe('Hello');
  });

  it('takes a language of the host', async () => {
    const set = make();
    set.add('cy', { terms: { hello: 'Helo' }, reviewed: null });
    expect(set.codes).toContain('cy');
    expect((await set.load(set.match('cy-GB'))).terms.hello).toBe('Helo');
  });
});
