/** A time limit that anyone can stretch (WCAG 2.2.1). The time is given, never asked for. */

/** How much longer than set: once, twice, ten times, or without limit (0). */
export const PACES = [1, 2, 10, 0] as const;
export type Pace = (typeof PACES)[number];

export interface TimeLimit {
  /** Seconds for a question. */
  seconds: number;
  pace: Pace;
  /** When the question opened, in milliseconds. */
  since: number;
  /** How often more time was taken; each adds as much again. */
  extended: number;
}

/** Seconds left, rounded up, never below 0; null without limit. */
export function timeLeft(
  { seconds, pace, since, extended }: TimeLimit,
  now: number,
): number | null {
  if (pace === 0) return null;
  const all = seconds * pace * (1 + extended);
  return Math.max(0, Math.ceil(all - (now - since) / 1000));
}

/** `90` → `1:30` */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
