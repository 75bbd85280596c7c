/** Between drafts and quizzes: which draft is a whole quiz, and which JSON is a draft. */
import { parse, Quiz, type Issue } from '@awareness-widgets/data';
import type { DraftQuestion, DraftQuiz } from './draft.js';
import { partFault } from './part-fault.js';

export type CheckedDraft = { ok: true; value: Quiz } | { ok: false; issues: Issue[] };

/** @returns The quiz, or everything that keeps the draft from being one, with its path. */
export function checkDraft(draft: DraftQuiz): CheckedDraft {
  const issues = draft.questions.flatMap((question, i) => {
    const fault = partFault(question);
    return fault
      ? [{ path: `questions.${i}`, message: `The question cannot stand so: ${fault}` }]
      : [];
  });
  const parsed = parse(Quiz, draft);
  if (!parsed.ok) return { ok: false, issues: [...parsed.issues, ...issues] };
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

/** A word that stands in where a text is empty while the shape is checked. */
const STAND_IN = '\u2063open\u2063';

const EMPTY_KEEPS = new Set(['summary', 'licence', '$schema']);

function fill(value: unknown, key: string): unknown {
  if (value === '' && !EMPTY_KEEPS.has(key)) return STAND_IN;
  if (Array.isArray(value)) return value.map((one) => fill(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, fill(one, name)]);
  return Object.fromEntries(entries);
}

function empty(value: unknown): unknown {
  if (value === STAND_IN) return '';
  if (Array.isArray(value)) return value.map(empty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, empty(one)]));
}

/**
 * Unknown JSON as a draft: our own schema, in which texts may be empty, and band and topics null.
 *
 * @returns The draft with defaults filled in, or every issue with its path.
 */
export function parseDraft(
  data: unknown,
): { ok: true; value: DraftQuiz } | { ok: false; issues: Issue[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { ok: false, issues: [{ path: '', message: 'A quiz is an object with “questions”.' }] };
  const raw = fill(data, '') as Record<string, unknown>;
  const questions = Array.isArray(raw['questions']) ? raw['questions'] : [];
  const openTopics = new Set<number>();
  const asked = questions.map((question: unknown, i) => {
    const topic = (question as { topic?: unknown } | null)?.topic;
    if (
      typeof question !== 'object' ||
      question === null ||
      (topic !== null && topic !== undefined && topic !== STAND_IN)
    )
      return question;
    openTopics.add(i);
    return { ...question, topic: 'wellbeing' };
  });
  const isEmpty = asked.length === 0;
  const openBand = raw['band'] === null || raw['band'] === undefined;
  const parsed = parse(Quiz, {
    ...raw,
    ...(openBand && { band: '11-13' }),
    questions: isEmpty ? [PLACEHOLDER] : asked,
  });
  if (!parsed.ok) return parsed;
  const value = empty(parsed.value) as Quiz;
  return {
    ok: true,
    value: {
      ...value,
      band: openBand ? null : value.band,
      questions: isEmpty
        ? []
        : value.questions.map(
            (question, i) =>
              ({ ...question, topic: openTopics.has(i) ? null : question.topic }) as DraftQuestion,
          ),
    },
  };
}

/** Keeps the schema content while a draft has no question yet. */
const PLACEHOLDER = {
  id: 'x',
  type: 'scale',
  topic: 'wellbeing',
  prompt: 'x',
  explanation: 'x',
  from: 'x',
  to: 'x',
};
