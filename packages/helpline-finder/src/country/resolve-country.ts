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
  /** Countries of which the reader is asked to say which; empty where there is no such question. */
  ask: readonly string[];
  /**
   * `unknown`: what was asked for is no country. `without`: it is one, and the directory has no
   * entry for it.
   */
  problem: 'unknown' | 'without' | null;
}

/** What a guess is made from. */
export interface Detect {
  /** Language tags: the page's, then the browser's. */
  tags: readonly string[];
  timezone: string | undefined;
  /** Zones of the rest of the world, where they are at hand. */
  world?: ReadonlyMap<string, readonly string[]> | undefined;
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
 * @param detect What to guess from; null when the host forbids it.
 */
export function resolveCountry(
  asked: string,
  known: readonly string[],
  detect: Detect | null,
): ResolvedCountry {
  const text = asked.trim().toUpperCase();
  const guess = (text === '' && detect && guessOf(detect)) || { code: null, ask: [] };
  const code = text === '' ? guess.code : sameAs(text);
  const problem =
    code === null || known.includes(code) ? null : isCountry(code) ? 'without' : 'unknown';
  return {
    code: problem === 'unknown' ? null : code,
    guessed: guess.code !== null,
    ask: guess.ask,
    problem,
  };
}

const sameAs = (code: string): string => SAME[code] ?? code;

function guessOf({ tags, timezone, world }: Detect) {
  const { code, ask } = guessCountry(tags, timezone, world);
  return { code: code && sameAs(code), ask: ask.map(sameAs) };
}

function isCountry(code: string): boolean {
  // Codes that ISO leaves to users, and groups that are no country.
  if (!/^[A-Z]{2}$/.test(code) || /^(A[A]|Q[M-Z]|X[A-JL-Z]|ZZ|E[UZ]|UN)$/.test(code)) return false;
  return displayName('en', 'region', code) !== undefined;
}
