import { describe, expect, test } from 'vitest';
import { readAiken } from '../../../src/aiken/read-aiken.js';
import { importQuiz } from '../../../src/import-quiz.js';

const TEXT = `What is safest?
A. A friend's name
B) Four words that
ANSWER: B

Which two?
A. x
B. y
C. z
ANSWER: A, C
`;

describe('Aiken', () => {
  test('is recognised and read, with one right answer or several', async () => {
    const { quiz, errors, format } = await importQuiz(TEXT);
    expect(format).toBe('aiken');
    expect(errors).toEqual([]);
    expect(quiz.questions).toMatchObject([
      {
        type: 'single',
        prompt: 'What is safest?',
        options: [{ correct: false }, { text: 'Four words that', correct: true }],
      },
      { type: 'multiple', options: [{ correct: true }, { correct: false }, { correct: true }] },
    ]);
  });

  test('tells a wrong letter, a lost answer and a key that names nothing, each with its line', () => {
    const { errors } = readAiken(
      'Who?\nA. x\nC. y\nB. z\nANSWER: D\n\nNext?\nA. x\nB. y\n\nLast?\nA. x\nB. y\nANSWER: A\n',
    );
    expect(errors).toEqual([
      { line: 3, message: 'After A comes C; write B.' },
      { line: 5, message: 'ANSWER names D, and there is no such answer above.' },
      { line: 7, message: 'The question has no line “ANSWER: A” below its answers.' },
    ]);
  });
});
