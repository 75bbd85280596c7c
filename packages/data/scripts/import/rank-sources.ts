/**
 * The nearest source that states the fact comes first: the operator, a public authority, a network,
 * the press, others, a public list. A page that does not print the number never stands before one
 * that does, and copies of other pages come last.
 */
import { SOURCE_KINDS, type Source } from '../../src/index.js';
import { hostOf, kindOf } from './source-kinds.js';

/** Sites that copy other pages: second sources only. */
const MIRRORS = [
  'calendarfreemonthly2023.netlify.app',
  'anichin-myid.netlify.app',
  'home.cydlabs.com',
];

/** Whether the address is a copy of another page. */
export const isMirror = (url: string) => MIRRORS.includes(hostOf(url));

/** Short numbers must stand alone, or 17 would be found in 2017; 19696 is also written 1.96.96. */
export function prints({ url, says = '' }: Pick<Source, 'url' | 'says'>, number: string): boolean {
  if (number.length > 5) {
    return [says, url].some((text) => text.replace(/\D/g, '').includes(number));
  }
  const between = number.length > 3 ? '[ .]?' : '';
  const alone = new RegExp(`(?<!\\d)${[...number].join(between)}(?!\\d)`);
  return alone.test(says) || alone.test(url);
}

export interface RankOptions {
  /** Country whose fact it is; `INT` for the international services. */
  code: string;
  /** Addresses of the service itself; null for an emergency number. */
  own: string[] | null;
  /** Numbers the source should print, digits only, the most important one first. */
  numbers: string[];
}

/** @returns Each address once, with its kind, in the order of nearness. */
export function rankSources(sources: Source[], { code, own, numbers }: RankOptions): Source[] {
  const hosts = own && own.filter((url) => url.startsWith('http')).map(hostOf);
  const rank = (source: Source) => [
    statesAt(source, numbers),
    isMirror(source.url) ? 1 : 0,
    SOURCE_KINDS.indexOf(source.kind ?? 'other'),
    numbers.some((number) => prints(source, number)) ? 0 : 1,
    -currency(source),
  ];
  const seen = new Set<string>();
  return (
    sources
      .map((source) => ({ ...source, kind: kindOf(source, code, hosts) }))
      .map((source, index) => ({ source, rank: [...rank(source), index] }))
      .sort((a, b) => compare(a.rank, b.rank))
      // Of what one page says, the words that print the number stay.
      .filter(({ source: { url } }) => !seen.has(url) && seen.add(url))
      .map(({ source: { url, date, kind, says } }) =>
        says ? { url, date, kind, says } : { url, date, kind },
      )
  );
}

/**
 * Place of the first number that the source prints; after all of them when it prints none. What the
 * operator says of its one line speaks of that number, though the research did not copy it.
 */
function statesAt(source: Source, numbers: string[]): number {
  if (source.kind === 'operator' && new Set(numbers).size === 1) return 0;
  const at = numbers.findIndex((number) => prints(source, number));
  return at < 0 ? numbers.length : at;
}

/** Newer is better; an undated page stands before one of which the age is known to be great. */
function currency({ date, says = '' }: Source): number {
  const year = Number(/\d{4}/.exec(date ?? '')?.[0] ?? 0);
  if (year > 0) return year;
  // The remark at the end of an undated source guesses its age.
  const guess = Number(/\([^)]*\b(\d{4})\b[^)]*\)$/.exec(says)?.[1] ?? 0);
  return guess > 0 ? guess : 2019.5;
}

function compare(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
