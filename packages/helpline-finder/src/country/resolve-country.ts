/**
 * Which country to show. A wrong or unknown one never turns into another: it is named as what it
 * is, and the list is offered.
 */
import { displayName } from '@awareness-widgets/core';

/** Where the reader may be. */
export interface CountryGuess {
  /** ISO 3166-1 alpha-2, whether or not we know of a line there; null when there is no good guess. */
  code: string | null;
  /** Countries to ask about, the zone's first; empty where there is no question. */
  ask: readonly string[];
}

export interface ResolvedCountry {
  /** ISO 3166-1 alpha-2, or null while nobody knows. */
  code: string | null;
  guessed: boolean;
  /** Countries of which the reader is asked to say which; empty where there is no such question. */
  ask: readonly string[];
  /**
   * `unknown`: what was asked for is no country. `without`: it is one, and the directory has no
   * entry for it.
   */
  problem: 'unknown' | 'without' | null;
}

/**
 * Codes that people and EU bodies use for a country beside its ISO code, and parts of a country with
 * a code of their own, whose lines are those of the country.
 */
const SAME: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  AX: 'FI',
  GG: 'GB',
  IM: 'GB',
  JE: 'GB',
  SJ: 'NO',
};

/**
 * @param asked The host's or the reader's choice; empty for none.
 * @param known Codes in the directory.
 * @param guess Where the reader may be; null when nobody knows, or the host forbids to guess.
 */
export function resolveCountry(
  asked: string,
  known: readonly string[],
  guess: CountryGuess | null,
): ResolvedCountry {
  const text = asked.trim().toUpperCase();
  const { code: guessed = null, ask = [] } = (text === '' && guess) || {};
  const code = text === '' ? guessed : sameAs(text);
  const problem =
    code === null || known.includes(code) ? null : isCountry(code) ? 'without' : 'unknown';
  return {
    code: problem === 'unknown' ? null : code,
    guessed: guessed !== null,
    ask,
    problem,
  };
}

/** The code of the country whose lines are those of a part, or under which we know it. */
export const sameAs = (code: string): string => SAME[code] ?? code;

function isCountry(code: string): boolean {
  // Codes that ISO leaves to users, and groups that are no country.
  if (!/^[A-Z]{2}$/.test(code) || /^(A[A]|Q[M-Z]|X[A-JL-Z]|ZZ|E[UZ]|UN)$/.test(code)) return false;
  return displayName('en', 'region', code) !== undefined;
}
