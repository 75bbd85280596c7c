import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/questions/answer-words.js';
import { allTypesQuiz } from '../sample.js';

const question = (id: string) => allTypesQuiz().questions.find((one) => one.id === id)!;

describe('an answer in words', () => {
  it.each([
    ['copied-voice', ['b'], ['Ring the number she has saved.']],
    ['gift-skin', ['thanks'], [expect.stringMatching(/\p{L}/u)]],
    [
      'password-words',
      { one: 'twice' },
      expect.arrayContaining([expect.stringMatching(/: twice$/)]),
    ],
    ['share-or-keep', { drawing: 'keep' }, [expect.stringMatching(/: .+/)]],
  ])('says what was given in %s', (id, answer, words) => {
    expect(answerWords(question(id), answer as never)).toEqual(words);
  });

  it('of any shape does not throw', () => {
    for (const one of allTypesQuiz().questions) {
      expect(answerWords(one, [])).toBeInstanceOf(Array);
      expect(answerWords(one, { x: 'y' })).toBeInstanceOf(Array);
    }
  });
});
