/** Towns of places that bring no coordinates: found where only one can be meant, else asked about. */
import { columnKey } from './column-names.js';

export interface Town {
  /** How people there call it, with its region where there are several. */
  label: string;
  /** Name of the region, or empty. */
  region: string;
  lat: number;
  lon: number;
  population: number;
}

/** Towns of a country by any of their names; empty where there is none. */
export type TownFinder = (name: string, country: string) => readonly Town[];

export type TownFound =
  { label: string; lat: number; lon: number } | { town: string; several: readonly Town[] };

/** The larger is meant where it is so much larger, and no one would write the other without more. */
const MUCH_LARGER = 20;

/** Whole place texts that are the name of a small town are names of houses more often. */
const SURE = 5_000;

/** Words for houses that are towns, too: only a column of towns makes them one. */
const HOUSES = new Set(
  'hall halle town-hall city-hall burg bourg sala sale saal cine skole salle park port'.split(' '),
);

const POSTCODE =
  /^\s*(?:[A-Z]{1,3}[- ]?)?\d{2,3}[ -]?\d{1,3}\s+|\s+(?:[A-Z]{1,3}[- ]?)?\d{4,5}\s*$/;

/** @returns The town that is meant, those that can be meant, or null where the text names none. */
export function findTown(
  { name, town, country }: { name: string; town?: string | undefined; country: string },
  find: TownFinder,
): TownFound | null {
  const own = town?.trim();
  const parts = (own || name)
    .split(/[,;\n/|]| [-–—] |\(|\)/)
    .map((part) => part.replace(POSTCODE, '').trim())
    .filter((part) => part.length > 1 && part.length < 60);
  // From the end: “Library, Main street 1, Tartu”.
  for (const part of [...parts].reverse()) {
    if (!own && HOUSES.has(columnKey(part))) continue;
    const all = find(part, country);
    const whole = !own && parts.length === 1;
    const towns = whole ? all.filter(({ population }) => population >= SURE) : all;
    if (towns.length === 0) continue;
    const regions = parts.filter((other) => other !== part).map(columnKey);
    const here = towns.filter(({ region }) => region && regions.includes(columnKey(region)));
    const [first, next] = here.length > 0 ? here : towns;
    if (!next || first!.population > next.population * MUCH_LARGER) return first!;
    return { town: part, several: (here.length > 0 ? here : towns).slice(0, 5) };
  }
  return null;
}
