import { readdirSync, readFileSync } from 'node:fs';
import { parse, Quiz } from '@awareness-widgets/data';
import { describe, expect, test } from 'vitest';
import {
  exportQuiz,
  importQuiz,
  type DraftQuestion,
  type ExportFormat,
  type Loss,
} from '../../src/index.js';

const SHIPPED = new URL('../../../data/quizzes/en/', import.meta.url);
const EXAMPLE = new URL('../../../quiz/examples/all-types.json', import.meta.url);

const read = (file: URL): Quiz => {
  const parsed = parse(Quiz, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.issues[0]?.message}`);
  return parsed.value;
};

const quizzes = [...readdirSync(SHIPPED).map((name) => new URL(name, SHIPPED)), EXAMPLE].map(read);

/** Ids of parts are given anew, as every report says; here they become places. */
function withPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, withPlaces(one)]),
  );
}

function comparable(question: DraftQuestion): Record<string, unknown> {
  const { id, ...fields } = question as DraftQuestion & Record<string, unknown>;
  const places = withPlaces(fields) as Record<string, unknown>;
  if (question.type === 'sorting')
    places['items'] = question.items.map(({ text, group, feedback }) => ({
      feedback,
      group: question.groups.findIndex((one) => one.id === group),
      text,
    }));
  return places;
}

/** Fields that may differ without a word where the whole type was changed, as the report says. */
const PAYLOAD = [
  'type',
  'options',
  'pairs',
  'extra',
  'items',
  'groups',
  'parts',
  'document',
  'prompt',
];

/** @returns What differs and is not in the report. */
function unreported(
  before: Quiz,
  after: readonly DraftQuestion[],
  losses: readonly Loss[],
  ids: boolean,
): string[] {
  const faults: string[] = [];
  const kept = before.questions.filter(
    ({ id }) => !losses.some((loss) => loss.question === id && loss.field === 'question'),
  );
  if (kept.length !== after.length)
    faults.push(`${kept.length} questions should be there, ${after.length} are`);
  kept.forEach((question, i) => {
    const found = ids ? after.find(({ id }) => id === question.id) : after[i];
    if (!found) {
      faults.push(`${question.id} is gone`);
      return;
    }
    const named = new Set(
      losses.filter((loss) => loss.question === question.id).map(({ field }) => field),
    );
    if (named.has('type')) for (const field of PAYLOAD) named.add(field);
    const a = comparable(question as DraftQuestion);
    const b = comparable(found);
    for (const field of new Set([...Object.keys(a), ...Object.keys(b)]))
      if (!named.has(field) && JSON.stringify(a[field]) !== JSON.stringify(b[field]))
        faults.push(
          `${question.id}.${field}: ${JSON.stringify(a[field])} → ${JSON.stringify(b[field])}`,
        );
  });
  return faults;
}

const FORMATS: Exclude<ExportFormat, 'html'>[] = [
  'json',
  'gift',
  'moodle',
  'qti',
  'h5p',
  'csv',
  'xlsx',
];

describe('a round trip of the shipped questions', () => {
  for (const format of FORMATS)
    test(`through ${format} loses only what the report names`, async () => {
      let questions = 0;
      for (const quiz of quizzes) {
        const { content, losses } = await exportQuiz(quiz, format);
        const result = await importQuiz(content);
        const left = quiz.questions.filter(
          ({ id }) =>
            !losses.some(({ question, field }) => question === id && field === 'question'),
        );
        // A file of which nothing is left is no quiz: the report said so of each question.
        if (left.length === 0) continue;
        expect(result.errors, quiz.id).toEqual([]);
        expect(result.dropped, quiz.id).toEqual([]);
        expect(result.format).toBe(format);
        expect(unreported(quiz, result.quiz.questions, losses, format !== 'h5p'), quiz.id).toEqual(
          [],
        );
        const heads = losses.filter(({ question }) => question === null).map(({ field }) => field);
        for (const field of [
          'id',
          'title',
          'language',
          'band',
          'passMark',
          'summary',
          'licence',
          'authors',
          'reviewed',
        ] as const)
          if (!heads.includes(field))
            expect(result.quiz[field], `${quiz.id}.${field}`).toEqual(quiz[field]);
        questions += result.quiz.questions.length;
      }
      expect(questions).toBeGreaterThan(30);
    });

  test('prints every question but the sensitive ones, and runs nothing', async () => {
    for (const quiz of quizzes) {
      const { content, losses } = await exportQuiz(quiz, 'html');
      expect(content).not.toMatch(/<script|https?:\/\/(?!www\.w3)/i);
      const left = losses.filter(({ field }) => field === 'question').length;
      expect(left).toBe(quiz.questions.filter(({ sensitive }) => sensitive).length);
    }
  });
});
