import type { Question } from '@awareness-widgets/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, QuestionType } from '../../../src/engine/game.js';
import { allTypes } from '../../../src/questions/all-types.js';
import { placeAt } from '../../../src/questions/drag-row.js';
import { moveItem } from '../../../src/questions/ordering.js';
import { allTypesQuiz } from '../sample.js';

const { questions } = allTypesQuiz();

/** For each question: the right answer, a wrong one, an unfinished one. */
const answers: Record<
  string,
  { right: Answer; wrong: Answer; unfinished: Answer; part: [number, number] }
> = {
  'copied-voice': { right: ['b'], wrong: ['a'], unfinished: [], part: [0, 1] },
  'nasty-post': {
    right: ['keep', 'report', 'block', 'tell'],
    wrong: ['keep', 'block', 'report', 'tell'],
    unfinished: ['keep', 'keep', 'block', 'tell'],
    part: [2, 4],
  },
  'who-asks': {
    right: { map: 'map', call: 'call', alarm: 'alarm' },
    wrong: { map: 'contacts', call: 'call', alarm: 'alarm' },
    unfinished: { map: 'map' },
    part: [2, 3],
  },
  'share-or-keep': {
    right: { drawing: 'show', school: 'keep', song: 'show', birth: 'keep' },
    wrong: { drawing: 'show', school: 'show', song: 'show', birth: 'keep' },
    unfinished: { drawing: 'show', school: 'nowhere', song: 'show', birth: 'keep' },
    part: [3, 4],
  },
  'password-words': {
    right: { long: 'long', one: ' ONE. ', login: 'Verification' },
    wrong: { long: 'short', one: 'one', login: 'login' },
    unfinished: { long: 'long', one: ' ', login: 'login' },
    part: [2, 3],
  },
  'parcel-message': {
    right: ['today', 'link', 'card'],
    wrong: ['today', 'link', 'card', 'fee'],
    unfinished: [],
    part: [3, 3],
  },
  'gift-skin': {
    right: ['ask', 'report'],
    wrong: ['thanks', 'number'],
    unfinished: ['ask'],
    part: [0, 1],
  },
  'shared-photo': { right: ['a'], wrong: ['b'], unfinished: ['a', 'b'], part: [0, 1] },
  'true-age': { right: ['f'], wrong: ['t'], unfinished: [], part: [0, 1] },
  'helpful-friends': { right: ['c', 'a'], wrong: ['a', 'b'], unfinished: [], part: [1, 2] },
};

for (const question of questions) {
  const type = allTypes[question.type] as QuestionType<Question>;
  describe(`${question.type} (${question.id})`, () => {
    const known = answers[question.id];
    if (known) {
      it('tells right from wrong from unfinished', () => {
        expect(type.isComplete(question, known.right)).toBe(true);
        expect(type.assess(question, known.right).correct).toBe(true);
        expect(type.isComplete(question, known.wrong)).toBe(true);
        const wrong = type.assess(question, known.wrong);
        expect(wrong.correct).toBe(false);
        expect([wrong.right, wrong.of]).toEqual(known.part);
        expect(type.isComplete(question, known.unfinished)).toBe(false);
      });
      it('has its right answer in words', () => {
        expect(type.solution(question).length).toBeGreaterThan(0);
        expect(type.solution(question).every(Boolean)).toBe(true);
      });
    } else {
      it('has no right or wrong', () => {
        expect(type.scored).toBe(false);
        expect(type.assess(question, ['1']).correct).toBe(null);
        expect(type.solution(question)).toEqual([]);
        const id = 'options' in question ? question.options[0]!.id : '1';
        expect(type.isComplete(question, [id])).toBe(true);
        expect(type.isComplete(question, ['99'])).toBe(false);
      });
    }
    it('takes any answer without throwing, and never finds more parts than there are', () => {
      const answer = fc.oneof(
        fc.array(fc.string()),
        fc.dictionary(fc.string(), fc.string()),
      ) as fc.Arbitrary<Answer>;
      fc.assert(
        fc.property(answer, (value) => {
          type.isComplete(question, value);
          const { right, of, correct } = type.assess(question, value);
          expect(right).toBeLessThanOrEqual(of);
          if (correct) expect(right).toBe(of);
        }),
      );
    });
    it('begins with an answer that it understands', () => {
      const order = type.parts(question);
      expect(() => type.assess(question, type.start(question, order))).not.toThrow();
      expect(new Set(order).size).toBe(order.length);
    });
  });
}

describe('moving an item', () => {
  it('keeps every item and puts it where it was asked to go', () => {
    expect(moveItem(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moveItem(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a']);
    expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  });
  it('finds the place under the pointer', () => {
    const middles = [10, 30, 50];
    expect(placeAt(middles, 0, 10)).toBe(0);
    expect(placeAt(middles, 0, 31)).toBe(1);
    expect(placeAt(middles, 0, 99)).toBe(2);
    expect(placeAt(middles, 2, 0)).toBe(0);
  });
});
