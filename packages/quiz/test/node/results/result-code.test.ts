import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuiz } from '../../../src/create-quiz.js';
import type { Mark } from '../../../src/engine/game.js';
import { codeOf } from '../../../src/results/code-of-game.js';
import { decodeResult, encodeResult } from '../../../src/results/result-code.js';
import { smallQuiz } from '../sample.js';

const marks = fc.array(fc.constantFrom<Mark>('right', 'learned', 'open'), { maxLength: 250 });

describe('result codes', () => {
  it('say what was right, whatever the quiz', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const code = encodeResult({ quiz: 'K3F', marks: list });
        expect(decodeResult(code)).toEqual({ quiz: 'K3F', marks: list });
        expect(decodeResult(` ${code.toLowerCase().replaceAll('-', ' ')} `)!.marks).toEqual(list);
      }),
    );
  });

  it('are short, and catch slips', () => {
    const code = encodeResult({ quiz: 'K3F', marks: Array<Mark>(10).fill('right') });
    expect(code.length).toBeLessThanOrEqual(20);
    let caught = 0;
    for (let i = 4; i < code.length; i++) {
      if (code[i] === '-') continue;
      const slip = `${code.slice(0, i)}${code[i] === '7' ? '8' : '7'}${code.slice(i + 1)}`;
      if (decodeResult(slip) === null) caught++;
    }
    expect(caught).toBe(code.replaceAll('-', '').length - 3);
    expect(decodeResult('hello')).toBe(null);
    expect(decodeResult('')).toBe(null);
  });

  it('do not depend on the order that a pupil had', () => {
    const code = (seed: string) => {
      const quiz = createQuiz(smallQuiz(6), { shuffle: 'all', seed });
      quiz.send({ type: 'start' });
      while (quiz.state.phase === 'question' || quiz.state.phase === 'note') {
        const right = quiz.item!.id === 'q2' ? 'b' : 'a';
        if (!quiz.send({ type: 'answer', answer: [right] })) quiz.send({ type: 'skip' });
        quiz.send({ type: 'next' });
      }
      return codeOf('small', quiz);
    };
    expect(new Set(['1', '2', '3', '4'].map(code)).size).toBe(1);
  });
});
