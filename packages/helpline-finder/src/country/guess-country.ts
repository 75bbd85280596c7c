/**
 * First guess of the reader's country, from what the browser has at hand: its time zone, and the
 * regions in the page's language tag and in the browser's own. Never from the network, and always
 * shown as a guess. Where zone and region name different countries nobody can know, and so we ask.
 */
import { sameAs, type CountryGuess } from './resolve-country.js';
import { ZONE_COUNTRIES } from './zone-countries.js';

/** Countries asked about at most. */
const MOST = 3;

/**
 * The zone says where the clock is. A region in a tag decides between neighbours that share a zone,
 * and where the zone names no place; a region elsewhere makes us ask. English regions do not: `en-GB`
 * is a spelling on pages for all of Europe, `en-US` what browsers are shipped with.
 *
 * @param tags BCP 47 language tags: the page's, then the browser's.
 * @param timezone IANA name, e.g. from `Intl.DateTimeFormat().resolvedOptions().timeZone`.
 * @param world Zones of the rest of the world, where they are at hand.
 */
export function guessCountry(
  tags: readonly string[],
  timezone: string | undefined,
  world?: typeof ZONE_COUNTRIES,
): CountryGuess {
  const known = isNowhere(timezone) ? [] : (zoneOf(timezone) ?? world?.get(timezone!));
  // A zone that nobody knows names a place all the same.
  if (!known) return { code: null, ask: [] };
  const regions = tags.map(regionOf).filter((region) => region !== null);
  const inside = regions.find(({ code }) => known.includes(code))?.code ?? known[0];
  const outside = regions.filter(({ code, english }) => !english && !known.includes(code));
  const ask = [...new Set([inside, ...outside.map(({ code }) => code)])].filter(
    (code) => code !== undefined,
  );
  return ask.length > 1
    ? { code: null, ask: ask.slice(0, MOST) }
    : { code: ask[0] ?? null, ask: [] };
}

/** Makes ready what a guess in this zone needs: the zones of the rest of the world are fetched. */
export async function prepareGuess(
  timezone: string | undefined,
): Promise<(tags: readonly string[]) => CountryGuess> {
  // Without them the country is asked for.
  const zones = isElsewhere(timezone)
    ? await import('./world-zones.js').catch(() => undefined)
    : undefined;
  return (tags) => guessCountry(tags, timezone, zones?.WORLD_ZONES);
}

/** Whether it takes the zones of the rest of the world to say where the clock is. */
export const isElsewhere = (timezone: string | undefined): boolean =>
  !isNowhere(timezone) && !zoneOf(timezone);

const zoneOf = (timezone: string | undefined) => ZONE_COUNTRIES.get(timezone ?? '');

/** Zones that name no place: the regions are all there is. Elsewhere they would be wrong. */
const isNowhere = (timezone: string | undefined): boolean =>
  !timezone || /^(UTC|GMT|UCT|Zulu|Etc\/|[CEMW]E?T$)/.test(timezone);

function regionOf(tag: string): { code: string; english: boolean } | null {
  try {
    const { language, region } = new Intl.Locale(tag);
    return region && /^[A-Z]{2}$/.test(region)
      ? { code: sameAs(region), english: language === 'en' }
      : null;
  } catch {
    return null;
  }
}
