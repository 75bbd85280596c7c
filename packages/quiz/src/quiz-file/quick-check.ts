/**
 * A small check for the most common quiz, one of choice questions only: defaults are filled in, then
 * everything is held against a sample. It accepts nothing that the full check would refuse (a test
 * proves it); the rest goes to the full check, which is five times as large and only then loaded.
 */
import { BANDS, TOPICS, type Option, type Question, type Quiz } from '@awareness-widgets/data';
import { LOOKS_BROKEN } from './broken-letters.js';

const TEXT = 'text';
/** Looked at elsewhere. */
const ANY = {};
const STORY = {
  prompt: TEXT,
  explanation: TEXT,
  hint: null,
  options: [{ id: TEXT, text: TEXT, correct: true, feedback: TEXT }],
};
const SOURCE = { url: TEXT, title: '', date: null };
const QUESTION = {
  ...STORY,
  id: TEXT,
  type: TEXT,
  topic: TEXT,
  sensitive: true,
  contentNote: null,
  image: undefined,
  scene: undefined,
  skill: null,
  nextStep: null,
  sources: [SOURCE],
  tags: [''],
  retry: ANY,
};
const QUIZ = {
  version: 1,
  band: TEXT,
  questions: ANY,
  id: TEXT,
  language: TEXT,
  title: TEXT,
  summary: '',
  passMark: 80,
  reviewed: undefined,
  glossary: undefined,
  authors: [''],
  licence: '',
  $schema: '',
};

/**
 * Whether a value is like a sample: `text` means some text, an empty sample any text, null text or
 * null, undefined only null, a list any number of what it holds.
 */
function isLike(value: unknown, sample: unknown): boolean {
  if (value === null) return sample === null || sample === undefined;
  if (sample === null) return isLike(value, TEXT);
  if (Array.isArray(sample)) {
    return Array.isArray(value) && value.every((one) => isLike(one, sample[0]));
  }
  if (typeof value !== typeof sample) return false;
  if (typeof value === 'string') {
    return (sample === '' || /\S/.test(value)) && !LOOKS_BROKEN.test(value);
  }
  if (typeof value !== 'object') return true;
  // A key that the sample lacks may be a misspelt one.
  return (
    Object.keys(value).every((key) => key in (sample as object)) &&
    Object.entries(sample as object).every(
      ([key, of]) => of === ANY || isLike((value as Record<string, unknown>)[key], of),
    )
  );
}

const differ = (list: readonly { id: string }[]) =>
  new Set(list.map(({ id }) => id)).size === list.length;

function areOptions(options: readonly Option[], type: string): boolean {
  const right = options.filter((option) => option.correct).length;
  return (
    options.length > 1 &&
    (type !== 'true-false' || options.length === 2) &&
    differ(options) &&
    right > 0 &&
    (right === 1 || type === 'multiple')
  );
}

function isQuestion(question: Question): boolean {
  const { type, topic, retry, sources } = question;
  return (
    isLike(question, QUESTION) &&
    (type === 'single' || type === 'multiple' || type === 'true-false') &&
    TOPICS.includes(topic) &&
    areOptions(question.options, type) &&
    sources.every((source) => /^https?:\/\/[^\s<>"]+$/.test(source.url)) &&
    (retry === null ||
      (isLike(retry, STORY) && areOptions((retry as Question & typeof question).options, type)))
  );
}

/** @returns The quiz with defaults filled in; null where the full check has to decide. */
export function quickCheck(data: unknown): Quiz | null {
  try {
    const quiz = fillIn(data as Quiz);
    return isLike(quiz, QUIZ) &&
      quiz.version === 1 &&
      (quiz.passMark > 1 || quiz.passMark === 0) &&
      quiz.passMark <= 100 &&
      /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(quiz.language) &&
      BANDS.includes(quiz.band) &&
      quiz.questions.length > 0 &&
      quiz.questions.every(isQuestion) &&
      differ(quiz.questions)
      ? quiz
      : null;
  } catch {
    // Something was not even an object or a list.
    return null;
  }
}

const optional = {
  sensitive: false,
  contentNote: null,
  image: null,
  scene: null,
  hint: null,
  skill: null,
  nextStep: null,
  sources: [],
  tags: [],
  retry: null,
};

function fillIn(quiz: Quiz): Quiz {
  return {
    ...{ summary: '', passMark: 80, reviewed: null, authors: [], licence: '', $schema: '' },
    ...quiz,
    questions: quiz.questions.map((asked) => {
      const question = { ...optional, ...asked } as Question;
      const { retry, sources } = question;
      return {
        ...question,
        sources: sources.map((source) => ({ ...{ date: null }, ...source })),
        retry: retry && { ...{ hint: null }, ...retry },
      } as Question;
    }),
  };
}
