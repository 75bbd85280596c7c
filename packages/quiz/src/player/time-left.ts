/** A time limit that anyone can stretch (WCAG 2.2.1). The time is given, never asked for. */

/** How much longer than set: once, twice, ten times, or without limit (0). */
export const PACES = [1, 2, 10, 0] as const;
export type Pace = (typeof PACES)[number];

export interface TimeLimit {
  /** Seconds for a question. */
  seconds: number;
  pace: Pace;
  /** When the time ends, in milliseconds; null before it began. */
  until: number | null;
}

/** Milliseconds that a question gets, once begun. */
const whole = ({ seconds, pace }: TimeLimit): number => seconds * pace * 1000;

/** A limit that begins now, where it has not begun. */
export const begin = (limit: TimeLimit, now: number): TimeLimit =>
  limit.until === null ? { ...limit, until: now + whole(limit) } : limit;

/** As much again from now on, on top of what is left. */
export const extend = (limit: TimeLimit, now: number): TimeLimit => ({
  ...limit,
  until: Math.max(now, limit.until ?? now) + whole(limit),
});

/** Seconds left, rounded up, never below 0; null without limit. */
export function timeLeft(limit: TimeLimit, now: number): number | null {
  if (limit.pace === 0) return null;
  return Math.max(0, Math.ceil(((limit.until ?? now + whole(limit)) - now) / 1000));
}

/** `90` → `1:30`, `3700` → `1:01:40` */
export function clockText(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const minutes = seconds / 60;
  return minutes < 60
    ? `${Math.floor(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
