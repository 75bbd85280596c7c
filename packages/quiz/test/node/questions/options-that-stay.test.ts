import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuiz } from '../../../src/create-quiz.js';
import { smallQuiz } from '../sample.js';

/** A quiz whose first question has these options. */
function quizWith(texts: readonly string[], language = 'en') {
  const quiz = smallQuiz(1);
  const options = texts.map((text, i) => ({
    id: `o${i}`,
    text,
    correct: i === 0,
    feedback: 'It is explained.',
  }));
  return {
    ...quiz,
    language,
    questions: [{ ...quiz.questions[0]!, options, retry: null }],
  } as typeof quiz;
}

describe('options that speak of others', () => {
  it.each([
    ['en', 'All of the above'],
    ['en', 'None of these'],
    ['de', 'Alle genannten'],
    ['fr', 'Aucune de ces réponses'],
    ['uk', 'Усі відповіді'],
  ])('keep their place in %s: %s', (language, text) => {
    const orders = new Set<string>();
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 4 }), (seed, place) => {
        const texts = ['One', 'Two', 'Three', 'Four'];
        texts.splice(place, 0, text);
        const { plan } = createQuiz(quizWith(texts, language), { shuffle: 'options', seed });
        const { order } = plan.items[0]!;
        expect(order[place]).toBe(`o${place}`);
        expect([...order].sort()).toEqual(['o0', 'o1', 'o2', 'o3', 'o4']);
        orders.add(order.join());
      }),
    );
    expect(orders.size).toBeGreaterThan(20);
  });
});
