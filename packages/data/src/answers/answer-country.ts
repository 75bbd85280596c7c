/**
 * The answer for one country: who helps on each route, and which number calls help at once. A route
 * is never empty: where a country has no service of its own, the international ones stand in, and
 * the answer says so.
 */
import type { Checked } from '../schemas/value-types.js';
import type { Country, Directory, Emergency, Service } from '../schemas/directory.js';
import { type Route, ROUTES } from '../schemas/vocabulary.js';

/** Who helps on one route. */
export interface RouteAnswer {
  /** In the directory's order. Empty only when the directory has no international service either. */
  services: Service[];
  /** Whose services these are; `international` ones stand in for missing national ones. */
  from: 'own' | 'international';
  /** International services for when all of the country's own are closed; empty where they stand in. */
  standby: Service[];
  /** Official languages of the country, the first one first. */
  languages: readonly string[];
}

export interface CountryAnswer {
  /** ISO 3166-1 alpha-2, upper case, as asked for. */
  code: string;
  /** The country's entry; null for a country outside the directory. */
  country: Country | null;
  /** Null where the directory does not know the country: a number is never guessed. */
  emergency: Emergency[] | null;
  routes: Record<Route, RouteAnswer>;
}

/**
 * @param directory A parsed directory.
 * @param code Country code in any case.
 * @returns Services and emergency numbers, each with the check that holds for it; entries of low
 *   confidence are held back. Never throws.
 */
export function answerCountry(directory: Directory, code: string): CountryAnswer {
  const key = code.trim().toUpperCase();
  const country = Object.hasOwn(directory.countries, key)
    ? (directory.countries[key] ?? null)
    : null;
  const withCheck = <T extends { checked: Checked | null }>(entry: T): T => ({
    ...entry,
    checked: checkOf(directory, entry),
  });
  const answer = (route: Route): RouteAnswer => {
    const on = (services: readonly Service[] = []) =>
      services
        .filter((service) => service.route === route && service.confidence !== 'low')
        .map(withCheck);
    const own = on(country?.services);
    const international = on(directory.international);
    const languages = country?.languages ?? [];
    return own.length > 0
      ? { services: own, from: 'own', standby: international, languages }
      : { services: international, from: 'international', standby: [], languages };
  };
  return {
    code: key,
    country,
    emergency: country ? country.emergency.map(withCheck) : null,
    routes: Object.fromEntries(ROUTES.map((route) => [route, answer(route)])) as Record<
      Route,
      RouteAnswer
    >,
  };
}

/**
 * The check that holds for an entry: its own, or else the directory's. An entry that a centre
 * vouches for never inherits a check that somebody else made.
 */
export function checkOf(
  directory: Pick<Directory, 'checked'>,
  entry: { checked?: Checked | null; confirmed?: Service['confirmed'] },
): Checked | null {
  if (entry.checked) return entry.checked;
  return entry.confirmed ? null : (directory.checked ?? null);
}
