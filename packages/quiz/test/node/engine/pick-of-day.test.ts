/** One question a day: the same for all, each in turn. */
import { describe, expect, it } from 'vitest';
import { pickOfDay, quizOfDay } from '../../../src/engine/pick-of-day.js';
import { allTypes } from '../../../src/questions/all-types.js';
import { allTypesQuiz } from '../sample.js';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const days = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    new Date(from + i * 86_400_000).toISOString().slice(0, 10),
  );

describe('the question of a day', () => {
  it('brings each one once before any comes again, over the end of a year', () => {
    const asked = days(Date.UTC(2026, 11, 28), 14).map((date) => pickOfDay(ITEMS, date, 's')[0]);
    expect([...asked.slice(0, 7)].sort()).toEqual(ITEMS);
    expect(asked.slice(7)).toEqual(asked.slice(0, 7));
  });

  it('is the same with the same seed, and another order with another', () => {
    const order = (seed: string) =>
      days(Date.UTC(2027, 1, 9), 7)
        .map((date) => pickOfDay(ITEMS, date, seed)[0])
        .join('');
    expect(order('a')).toBe(order('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map(order)).size).toBeGreaterThan(1);
  });

  it('asks something on a day that is none, and before counting began', () => {
    for (const date of [undefined, '', 'soon', '1958-03-01'])
      expect(ITEMS).toContain(pickOfDay(ITEMS, date, 's')[0]);
    expect(pickOfDay([], '2027-02-09', 's')).toEqual([]);
  });
});

describe('the quiz of a day', () => {
  it('chooses among all types without right or wrong, and no other', () => {
    const quiz = allTypesQuiz();
    const asked = new Set<string>();
    for (const date of days(Date.UTC(2027, 1, 1), 40)) {
      const { questions } = quizOfDay(quiz, { date });
      expect(questions).toHaveLength(1);
      asked.add(questions[0]!.type);
    }
    const open = Object.entries(allTypes).flatMap(([name, type]) => (type.scored ? [] : [name]));
    expect([...asked].sort()).toEqual(open.sort());
  });

  it('keeps to a topic, and has none where nothing fits', () => {
    const { questions } = quizOfDay(allTypesQuiz(), { date: '2027-02-09', topic: 'grooming' });
    expect(questions).toEqual([]);
  });
});
