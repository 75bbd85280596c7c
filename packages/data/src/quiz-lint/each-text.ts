/** Every text that a pupil reads, with its place and its part in the question. */
import type { Quiz } from '../schemas/quiz.js';

/**
 * - `told`: whole sentences in our voice (prompt, explanation, story, ending, notes)
 * - `feedback`: what follows an answer
 * - `answer`: what can be chosen; often no sentence
 * - `scene`: the voice of a drawn chat, letter or page
 * - `head`: title and summary of the quiz
 */
type TextPart = 'told' | 'feedback' | 'answer' | 'scene' | 'head';

export interface QuizText {
  /** Index of the question; null for the head. */
  index: number | null;
  /** Of the second try. */
  isRetry: boolean;
  path: string;
  /** The last name of the path, as `prompt`. */
  field: string;
  part: TextPart;
  text: string;
}

/** Fields that no pupil reads. */
const SILENT = new Set(
  'id type topic sensitive sources tags group src correct clue good kind'.split(' '),
);

const FEEDBACK = new Set(['feedback', 'consequence']);
const ANSWERS = new Set(['options', 'items', 'pairs', 'extra', 'groups', 'choices', 'answers']);

function partOf(trail: readonly string[]): TextPart {
  const field = trail.at(-1) ?? '';
  if (FEEDBACK.has(field)) return 'feedback';
  if (trail.includes('scene') || trail.includes('document')) return 'scene';
  if (trail.some((key) => ANSWERS.has(key)) || field === 'label') return 'answer';
  return field === 'from' || field === 'to' ? 'answer' : 'told';
}

function walk(
  value: unknown,
  trail: readonly string[],
  visit: (trail: string[], text: string) => void,
) {
  if (typeof value === 'string') visit([...trail], value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    // The end of a scale is read, the target of a choice is not.
    if (SILENT.has(key) || (key === 'to' && trail.includes('choices'))) continue;
    walk(inner, [...trail, key], visit);
  }
}

/** @returns All texts in the order of the file. */
export function textsOf(quiz: Quiz): QuizText[] {
  const texts: QuizText[] = (['title', 'summary'] as const)
    .filter((field) => quiz[field] !== '')
    .map((field) => ({
      index: null,
      isRetry: false,
      path: field,
      field,
      part: 'head',
      text: quiz[field],
    }));
  quiz.questions.forEach((question, index) => {
    walk(question, ['questions', String(index)], (trail, text) => {
      const field = trail.findLast((key) => !/^\d+$/.test(key)) ?? '';
      texts.push({
        index,
        isRetry: trail[2] === 'retry',
        path: trail.join('.'),
        field,
        part: partOf(trail.slice(2)),
        text,
      });
    });
  });
  return texts;
}
