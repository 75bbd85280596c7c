/** An answer in words, one line for each part, as the person gave it. */
import type { Gap, Question } from '@awareness-widgets/data';
import type { Answer } from '../engine/game.js';
import { segmentsOf } from './highlight.js';
import { inOrder } from './part-order.js';
import { asList, asMap } from './read-answer.js';
import { followPath } from './scenario.js';

type Name = Question['type'];
type QuestionOf<T extends Name, Q = Question> = Q extends { type: infer U }
  ? T extends U
    ? Q
    : never
  : never;
type Words<T extends Name> = (question: QuestionOf<T>, answer: Answer) => readonly string[];

const chosen = (
  { options }: { options: readonly { id: string; text: string }[] },
  answer: Answer,
) => options.filter(({ id }) => asList(answer).includes(id)).map(({ text }) => text);

/** A type that is missing here does not compile. */
const WORDS: { readonly [T in Name]: Words<T> } = {
  single: chosen,
  multiple: chosen,
  'true-false': chosen,
  opinion: chosen,
  ordering: ({ items }, answer) =>
    inOrder(items, asList(answer)).map((item, i) => `${i + 1}. ${item.text}`),
  matching: ({ pairs, extra }, answer) => {
    const rights = new Map([
      ...pairs.map(({ id, right }) => [id, right] as const),
      ...extra.map(({ id, text }) => [id, text] as const),
    ]);
    return pairs.map(({ id, left }) => `${left} – ${rights.get(asMap(answer)[id] ?? '') ?? ''}`);
  },
  sorting: ({ groups, items }, answer) =>
    groups.flatMap(({ id, label }) => {
      const own = items.filter((item) => asMap(answer)[item.id] === id);
      return own.length > 0 ? `${label}: ${own.map(({ text }) => text).join('; ')}` : [];
    }),
  gap: ({ parts }, answer) =>
    parts
      .filter((part): part is Gap => typeof part !== 'string')
      .map(({ id, label, choices }) => {
        const value = asMap(answer)[id] ?? '';
        return `${label}: ${choices?.find((choice) => choice.id === value)?.text ?? value}`;
      }),
  highlight: (question, answer) =>
    segmentsOf(question)
      .filter(({ id }) => asList(answer).includes(id))
      .map(({ text }) => `“${text}”`),
  scale: ({ from, to, steps }, answer) =>
    asList(answer).map((place) => `${place} (1: ${from}, ${steps}: ${to})`),
  scenario: (question, answer) =>
    followPath(question, asList(answer)).happened.map(({ choice }) => choice.text),
};

export function answerWords(question: Question, answer: Answer): readonly string[] {
  const words = WORDS[question.type] as Words<Name>;
  return words(question as QuestionOf<Name>, answer);
}
