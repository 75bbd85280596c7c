/** Reads answers of unknown shape: stored ones may be older than the code. */
import type { Answer, Assessment } from '../engine/game.js';

export const asList = (answer: Answer): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : [];

export const asMap = (answer: Answer): Readonly<Record<string, string>> =>
  Array.isArray(answer) ? {} : (answer as Readonly<Record<string, string>>);

/** An assessment from its parts: right where every part is. */
export function assessParts(
  parts: readonly { id: string; ok: boolean; text?: string | null }[],
): Assessment {
  const right = parts.filter((part) => part.ok).length;
  return {
    correct: right === parts.length,
    right,
    of: parts.length,
    notes: parts.flatMap(({ id, ok, text }) => (text ? [{ id, ok, text }] : [])),
  };
}
