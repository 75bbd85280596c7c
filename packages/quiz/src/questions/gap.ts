/** Filling gaps, typed or chosen. */
import type { Gap, GapQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { foldTyped, isSameTyped } from './fold-typed.js';
import { asMap, assessParts } from './read-answer.js';

const gapsOf = ({ parts }: GapQuestion): Gap[] =>
  parts.filter((part): part is Gap => typeof part !== 'string');

const isRight = (gap: Gap, value: string): boolean =>
  gap.choices
    ? gap.choices.some((choice) => choice.id === value && choice.correct)
    : (gap.answers ?? []).some((answer) => isSameTyped(answer, value));

export const gap: QuestionType<GapQuestion> = {
  scored: true,
  hidesOrder: false,
  parts: () => [],
  start: () => ({}),
  isComplete: (question, answer) =>
    gapsOf(question).every((one) => foldTyped(asMap(answer)[one.id] ?? '').length > 0),
  assess: (question, answer) =>
    assessParts(
      gapsOf(question).map((one) => {
        const value = asMap(answer)[one.id] ?? '';
        const chosen = one.choices?.find((choice) => choice.id === value);
        return { id: one.id, ok: isRight(one, value), text: chosen?.feedback ?? one.feedback };
      }),
    ),
  solution: (question) => gapsOf(question).map((one) => `${one.label}: ${rightWord(one)}`),
};

/** The word that belongs into a gap. */
export function rightWord(one: Gap): string {
  return one.choices?.find((choice) => choice.correct)?.text ?? one.answers?.[0] ?? '';
}
