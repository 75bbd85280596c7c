import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuiz } from '../../../src/create-quiz.js';
import type { Mark } from '../../../src/engine/game.js';
import { lettersOf } from '../../../src/results/code-of-game.js';
import { encodeResult } from '../../../src/results/result-code.js';
import { hideSmall, summarizeCodes } from '../../../src/results/summarize-codes.js';
import { smallQuiz } from '../sample.js';

describe('a class summary', () => {
  const quiz = lettersOf('small', createQuiz(smallQuiz()).plan);
  const code = (...list: Mark[]) => encodeResult({ quiz, marks: list });

  it('is hidden below five codes', () => {
    const few = Array(4)
      .fill(code('right', 'right', 'right'))
      .join('\n');
    expect(summarizeCodes(few, quiz, 80)).toMatchObject({
      codes: 4,
      questions: null,
      percent: null,
    });
  });

  it('counts groups of five and more, and gives smaller ones in words', () => {
    const all = [
      ...Array(8).fill(code('right', 'right', 'open')),
      ...Array(2).fill(code('right', 'learned', 'right')),
    ].join(' ');
    const summary = summarizeCodes(
      `${all} nonsense ${encodeResult({ quiz: '000', marks: ['right'] })}`,
      quiz,
      60,
    );
    expect(summary.codes).toBe(10);
    expect(summary.unread).toHaveLength(2);
    expect(summary.questions).toEqual([
      { right: 10, learned: 0 },
      { right: 'nearly-all', learned: 'few' },
      { right: 'few', learned: 0 },
    ]);
    expect(summary.percent).toBe(67);
    expect(summary.passed).toBe(10);
  });

  it('never counts one to four people, on either side', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (count, others) => {
        const shown = hideSmall(count, count + others);
        if (typeof shown !== 'number') return;
        expect(shown === 0 || shown >= 5).toBe(true);
        expect(others === 0 || others >= 5).toBe(true);
      }),
    );
  });
});
