import { escapeControls } from './escape-controls.js';

/** Bounds on hostile or broken input, generous for real campaigns. */
export const LIMITS = {
  /** Characters of a file held in memory; the command line streams larger ones. */
  file: 64_000_000,
  /** Characters of one row, event or element. */
  row: 200_000,
  rows: 250_000,
  /** Warnings listed; more are counted. */
  warnings: 1_000,
  /** Days walked to expand recurrence, per event and per file. */
  recurrenceDays: 1_500,
  recurrenceDaysPerFile: 1_000_000,
  /** Days walked where a rule counts its occurrences from a start before the season. */
  recurrenceCountDays: 15_000,
  /** Occurrences made of one event, and of a file. */
  occurrences: 100,
  occurrencesPerFile: 10_000,
  /** Nesting followed in JSON-LD. */
  depth: 20,
} as const;

/** @returns The value as text of at most 80 characters for messages, control characters escaped. */
export function shorten(value: unknown): string {
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  } catch {
    text = String(value);
  }
  const plain = escapeControls(text.slice(0, 200));
  return text.length > 80 || plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
