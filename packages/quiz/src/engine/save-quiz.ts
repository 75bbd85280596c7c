/** A game as text, to go on with it later: hand it to `createQuiz` with the same quiz and options. */
import { hashText } from './seeded-random.js';
import type { Plan, QuizState } from './game.js';

/** @param game A machine, or its plan and state. */
export function saveQuiz({ plan, state }: { plan: Plan; state: QuizState }): string {
  return JSON.stringify({ version: 1, fingerprint: fingerprintOf(plan), state });
}

/** Differs, almost surely, where a stored game would not fit. */
export function fingerprintOf({ quiz, mode, items }: Plan): string {
  const text = [quiz, mode, ...items.flatMap((item) => [item.id, ...item.order])].join('\n');
  return hashText(text).toString(36) + hashText(`${text}\n`).toString(36);
}
