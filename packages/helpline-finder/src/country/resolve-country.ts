/**
 * Which country to show. A wrong or unknown one never turns into another: it is named as what it
 * is, and the list is offered.
 */
import { displayName } from '@awareness-widgets/core';
import { guessCountry } from './guess-country.js';

export interface ResolvedCountry {
  /** ISO 3166-1 alpha-2, or null while nobody knows. */
  code: string | null;
  guessed: boolean;
  /**
   * `unknown`: what was asked for is no country. `without`: it is one, and the directory has no
   * entry for it.
   */
  problem: 'unknown' | 'without' | null;
}

/** Codes that people and EU bodies use for a country beside its ISO code. */
const SAME: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/**
 * @param asked The host's or the reader's choice; empty for none.
 * @param known Codes in the directory.
 * @param detect Where to guess from; null when the host forbids it.
 */
export function resolveCountry(
  asked: string,
  known: readonly string[],
  detect: { tag: string; timezone: string | undefined } | null,
): ResolvedCountry {
  const text = asked.trim().toUpperCase();
  const code = SAME[text] ?? text;
  if (known.includes(code)) return { code, guessed: false, problem: null };
  if (code !== '') {
    return isCountry(code)
      ? { code, guessed: false, problem: 'without' }
      : { code: null, guessed: false, problem: 'unknown' };
  }
  const guess = detect && guessCountry(detect.tag, detect.timezone, known);
  return { code: guess, guessed: guess !== null, problem: null };
}

function isCountry(code: string): boolean {
  // Codes that ISO leaves to users, and groups that are no country.
  if (!/^[A-Z]{2}$/.test(code) || /^(A[A]|Q[M-Z]|X[A-JL-Z]|ZZ|E[UZ]|UN)$/.test(code)) return false;
  return displayName('en', 'region', code) !== undefined;
}
