/** The order in which entries deserve a check: harm if wrong × age × readers. */
import { daysBetween } from '../answers/freshness.js';
import { firstDayOf } from '../answers/hours-freshness.js';
import type { Route } from '../schemas/vocabulary.js';
import type { Entry } from './load-directories.js';
import { readersOf } from './readers.js';

/** What a wrong entry costs, from a child in danger who reaches nobody to a page that is gone. */
const HARM: Record<Route | 'emergency', number> = {
  emergency: 10,
  talk: 8,
  missing: 6,
  'own-image': 5,
  report: 3,
  centre: 1,
};

/** Years by which an undated page counts. */
const UNDATED_YEARS = 5;

export interface Due {
  country: string;
  id: string;
  harm: number;
  /** Years since somebody who could know wrote down what the entry says. */
  years: number;
  /** Millions of people. */
  readers: number;
  score: number;
  /** The page or check the age is counted from; null where there is neither. */
  from: string | null;
}

/**
 * @param today Calendar day, `YYYY-MM-DD`.
 * @returns The highest score first; equal scores by id.
 */
export function rankDue(entries: readonly Entry[], today: string): Due[] {
  return entries
    .map((entry): Due => {
      const { country, id, service } = entry;
      const { years, from } = ageOf(entry, today);
      const harm = HARM[service?.route ?? 'emergency'];
      const readers = readersOf(country);
      return { country, id, harm, years, readers, score: harm * years * readers, from };
    })
    .sort((a, b) => b.score - a.score || (a.country + a.id < b.country + b.id ? -1 : 1));
}

/** A person's own check counts from its day; desk research is as old as the page that was read. */
function ageOf({ checked, sources }: Entry, today: string): Pick<Due, 'years' | 'from'> {
  const [source] = sources;
  const page = /\d{4}(-\d{2}(-\d{2})?)?/.exec(source?.date ?? '')?.[0];
  if (checked && checked.how !== 'desk research') {
    return { years: yearsBetween(checked.date, today), from: checked.how };
  }
  const from = source?.url ?? null;
  return { years: page ? yearsBetween(firstDayOf(page), today) : UNDATED_YEARS, from };
}

/** Never nothing, or what was checked today would never come up again. */
function yearsBetween(day: string, today: string): number {
  return Math.max(0.1, Math.round((daysBetween(day, today) / 365.25) * 10) / 10);
}
