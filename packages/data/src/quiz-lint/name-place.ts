/** A path in words, as a person who writes questions would say it. */
import type { Quiz } from '../schemas/quiz.js';

/** Lists and fields whose name in the file is not how one speaks of them. */
const NAMES: Record<string, string> = {
  options: 'option',
  choices: 'choice',
  items: 'item',
  pairs: 'pair',
  extra: 'extra answer',
  groups: 'group',
  steps: 'step',
  endings: 'ending',
  parts: 'part',
  lines: 'line',
  sources: 'source',
  tags: 'tag',
  retry: 'second try',
  contentNote: 'content note',
  nextStep: 'next step',
  document: 'drawn page',
};

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** @returns The question's id and the field within it, both for a person. */
export function namePlace(quiz: Quiz, path: string): { question: string | null; field: string } {
  const keys = path === '' ? [] : path.split('.');
  const inQuestion = keys[0] === 'questions' && keys[1] !== undefined;
  let value: unknown = inQuestion ? quiz.questions[Number(keys[1])] : quiz;
  const question = inQuestion && isBag(value) ? String(value['id']) : null;
  const words: string[] = [];
  for (const key of inQuestion ? keys.slice(2) : keys) {
    const inList = Array.isArray(value);
    value = isBag(value) ? (value as Bag)[key] : undefined;
    if (!inList) words.push(NAMES[key] ?? key);
    else {
      const id = isBag(value) && typeof value['id'] === 'string' ? `"${value['id']}"` : null;
      words.push(`${words.pop() ?? 'entry'} ${id ?? Number(key) + 1}`);
    }
  }
  return { question, field: words.join(', ') };
}

/** @returns `Question "free-gems", option "b", feedback`, or `The quiz, title`. */
export function placeText({ question, field }: ReturnType<typeof namePlace>): string {
  return [question === null ? 'The quiz' : `Question "${question}"`, field]
    .filter((part) => part !== '')
    .join(', ');
}
