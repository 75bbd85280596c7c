/**
 * A class from the codes on its sheet, as a table: which questions to talk about again. Codes hold
 * no names, and groups under five are never counted out, so nothing leads back to a pupil.
 */
import type { DraftQuiz } from '../draft/draft.js';
import { oneLine } from '../text/clean-text.js';

/** A number, or words where it would single out a few. */
type Count = number | 'few' | 'nearly-all';

/** What `summarizeCodes` of `@awareness-widgets/quiz` gives. */
export interface ClassSummary {
  codes: number;
  unread: readonly string[];
  /** Null while there are fewer than five codes. */
  questions: readonly { right: Count; learned: Count }[] | null;
  percent: number | null;
  passed: Count | null;
}

/** Below this share of right first answers a question is worth another talk. */
const TALK = 0.7;

export interface SummaryRow {
  question: string;
  topic: string;
  prompt: string;
  /** Right at once. */
  right: Count;
  /** Right on the second try. */
  learned: Count;
  /** Whether to talk about it again; null where the count is hidden. */
  talk: boolean | null;
}

const needsTalk = (right: Count, codes: number): boolean | null => {
  if (right === 'nearly-all') return false;
  if (right === 'few') return true;
  return right / codes < TALK;
};

/**
 * @param ids Scored questions in the order of the marks: by id, as result codes are made.
 * @returns The questions, those to talk about first; null while there are too few codes.
 */
export function summaryRows(
  quiz: DraftQuiz,
  summary: ClassSummary,
  ids: readonly string[],
): SummaryRow[] | null {
  if (!summary.questions) return null;
  const rows = summary.questions.map(({ right, learned }, i): SummaryRow => {
    const question = quiz.questions.find(({ id }) => id === ids[i]);
    return {
      question: ids[i] ?? '',
      topic: question?.topic ?? '',
      prompt: oneLine(question?.prompt ?? ''),
      ...{ right, learned },
      talk: needsTalk(right, summary.codes),
    };
  });
  const share = ({ right }: SummaryRow) =>
    right === 'few' ? 0 : right === 'nearly-all' ? summary.codes : right;
  return rows.sort((a, b) => share(a) - share(b));
}

/** Types that are never scored, as the player has it. */
const UNSCORED = new Set<string>(['scale', 'opinion']);

/** @returns Ids of the scored questions in the order of a code's marks. */
export const scoredIds = (quiz: DraftQuiz): string[] =>
  quiz.questions
    .filter(({ sensitive, type }) => !sensitive && !UNSCORED.has(type))
    .map(({ id }) => id)
    .sort();

const cell = (value: string | number): string => {
  const text = String(value);
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const COUNTS: Record<'few' | 'nearly-all', string> = {
  few: 'fewer than 5',
  'nearly-all': 'nearly all',
};

const count = (value: Count): string | number =>
  typeof value === 'number' ? value : COUNTS[value];

/** @returns CSV in UTF-8 with a byte order mark; null while there are fewer than five codes. */
export function writeSummary(quiz: DraftQuiz, summary: ClassSummary): string | null {
  const rows = summaryRows(quiz, summary, scoredIds(quiz));
  if (!rows || summary.passed === null || summary.percent === null) return null;
  const lines = [
    [
      'question',
      'topic',
      'prompt',
      'right at once',
      'right on the second try',
      'talk about it again',
    ],
    ...rows.map(({ question, topic, prompt, right, learned, talk }) => [
      question,
      topic,
      prompt,
      count(right),
      count(learned),
      talk === null ? '' : talk ? 'yes' : 'no',
    ]),
    [],
    ['codes', '', '', summary.codes],
    ['mean percent right at once', '', '', summary.percent],
    ['reached the pass mark', '', '', count(summary.passed)],
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
