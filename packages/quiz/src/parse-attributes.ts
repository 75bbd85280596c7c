/** Attributes into values. Whatever makes no sense means the default. */
import { BANDS, TOPICS, type Band, type Topic } from '@awareness-widgets/data';
import type { Shuffle } from './engine/game.js';

const clean = (value: string | null) => value?.trim().toLowerCase() ?? '';
const oneOf =
  <T extends string, D>(values: readonly T[], fallback: D) =>
  (value: string | null): T | D =>
    values.find((one) => one === clean(value)) ?? fallback;

export const bandOf: (value: string | null) => Band = oneOf(BANDS, '11-13');
export const topicOf: (value: string | null) => Topic | '' = oneOf(TOPICS, '');

/** Present without a value: all. */
export function shuffleOf(value: string | null): Shuffle {
  if (value !== null && clean(value) === '') return 'all';
  return oneOf<Shuffle, Shuffle>(['none', 'questions', 'options', 'all'], 'none')(value);
}

/** A whole number of at least `least`; 0 where there is none. */
export const countOf =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: string | null): number => {
    const number = Number(clean(value) || NaN);
    return Number.isInteger(number) && number >= least && number <= most ? number : 0;
  };

/** Percent from 0 to 100; -1 where there is none. */
export function percentOf(value: string | null): number {
  const number = Number(clean(value).replace('%', '') || NaN);
  return number >= 0 && number <= 100 ? number : -1;
}

/** Two letters, upper case; empty where it is something else. */
export function countryOf(value: string | null): string {
  const code = clean(value).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : '';
}
