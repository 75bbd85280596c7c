/**
 * Best source first: one that prints the number, then the service's own site, then the newest.
 * Copies of other pages come last, so that a reader is never sent to one first.
 */
import type { Source } from '../../src/index.js';

/** Sites that copy other pages: second sources only. */
const MIRRORS = [
  'calendarfreemonthly2023.netlify.app',
  'anichin-myid.netlify.app',
  'home.cydlabs.com',
];

const host = (url: string) => new URL(url).hostname.replace(/^www\./, '').toLowerCase();

/** Whether the address is a copy of another page. */
export const isMirror = (url: string) => MIRRORS.includes(host(url));

/** Short numbers must stand alone, or 17 would be found in 2017. */
function prints(says: string, number: string): boolean {
  return number.length > 5
    ? says.replace(/\D/g, '').includes(number)
    : new RegExp(`(?<!\\d)${number}(?!\\d)`).test(says);
}

/**
 * @param own Addresses of the service itself.
 * @param numbers Numbers the source should print, digits only.
 */
export function rankSources(sources: Source[], own: string[], numbers: string[]): Source[] {
  const hosts = own.filter((url) => url.startsWith('http')).map(host);
  const score = (source: Source) => {
    const year = Number(/\d{4}/.exec(source.date ?? '')?.[0] ?? 0);
    let points = 0;
    if (isMirror(source.url)) points -= 100;
    if (numbers.some((number) => prints(source.says ?? '', number))) points += 8;
    if (hosts.includes(host(source.url))) points += 6;
    else if (/^(own|operator)/i.test(source.says ?? '')) points += 4;
    if (/(^|\.)(gov|gouv|gob|europa)\./.test(host(source.url))) points += 2;
    if (year >= 2024) points += 5;
    else if (year > 0 && year < 2020) points -= 4;
    // The remark at the end of an undated source guesses its age.
    const guess = Number(/\([^)]*\b(\d{4})\b[^)]*\)$/.exec(source.says ?? '')?.[1] ?? 0);
    if (year === 0 && guess > 0 && guess < 2020) points -= 4;
    if (/second-hand/.test(source.says ?? '')) points -= 2;
    return points;
  };
  const seen = new Set<string>();
  return sources
    .filter((source) => !seen.has(source.url) && seen.add(source.url))
    .map((source, index) => ({ source, index, points: score(source) }))
    .sort((a, b) => b.points - a.points || a.index - b.index)
    .map(({ source }) => source);
}
