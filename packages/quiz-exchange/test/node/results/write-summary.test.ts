import { createQuiz, quizLetters, summarizeCodes } from '@awareness-widgets/quiz';
import { describe, expect, test } from 'vitest';
import {
  scoredIds,
  summaryRows,
  writeSummary,
  type ClassSummary,
} from '../../../src/results/write-summary.js';
import { allTypes } from '../runtime/play.js';

const summary = (right: (number | 'few' | 'nearly-all')[]): ClassSummary => ({
  codes: 20,
  unread: [],
  questions: right.map((one) => ({ right: one, learned: 'few' })),
  percent: 64,
  passed: 'nearly-all',
});

describe('a class as a table', () => {
  test('names the scored questions in the order of the codes', () => {
    const quiz = allTypes();
    const { items } = createQuiz(quiz).plan;
    expect(scoredIds(quiz)).toEqual(
      items
        .filter(({ scored }) => scored)
        .map(({ id }) => id)
        .sort(),
    );
    expect(summarizeCodes('', quizLetters(quiz.id, scoredIds(quiz)), 80).questions).toBeNull();
  });

  test('puts first what to talk about again, and counts nobody out', () => {
    const quiz = allTypes();
    const ids = scoredIds(quiz).slice(0, 4);
    const rows = summaryRows(quiz, summary([15, 'few', 'nearly-all', 8]), ids)!;
    expect(rows.map(({ question }) => question)).toEqual([ids[1], ids[3], ids[0], ids[2]]);
    expect(rows.map(({ talk }) => talk)).toEqual([true, true, false, false]);
    const table = writeSummary(quiz, summary([15, 'few', 'nearly-all', 8]))!;
    expect(table).toContain('fewer than 5');
    expect(table).not.toMatch(/AWQ/);
  });

  test('is nothing while there are too few codes', () => {
    const few: ClassSummary = {
      codes: 4,
      unread: [],
      questions: null,
      percent: null,
      passed: null,
    };
    expect(writeSummary(allTypes(), few)).toBeNull();
  });

  test('lets no prompt run in a spreadsheet', () => {
    const quiz = allTypes();
    const [id] = scoredIds(quiz);
    quiz.questions.find((one) => one.id === id)!.prompt = '=HYPERLINK("x")';
    expect(writeSummary(quiz, summary([8]))).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
