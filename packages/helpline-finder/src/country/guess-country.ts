/**
 * First guess of the reader's country, from what the browser has at hand: its time zone and the
 * region in the page's language tag. Never from the network, and always shown as a guess.
 */
import { ZONE_COUNTRIES } from './zone-countries.js';

/**
 * The zone says where the clock is and so comes first; a tag such as `en-GB` is common on pages
 * for all of Europe. The tag's region decides between neighbours that share a zone, and where the
 * zone says nothing.
 *
 * @param tag BCP 47 language tag of the page.
 * @param timezone IANA name, e.g. from `Intl.DateTimeFormat().resolvedOptions().timeZone`.
 * @param known Codes of the countries that may be guessed.
 * @returns ISO 3166-1 alpha-2 code, or null when there is no good guess.
 */
export function guessCountry(
  tag: string,
  timezone: string | undefined,
  known: readonly string[],
): string | null {
  const region = regionOf(tag);
  const zone = timezone === undefined ? undefined : ZONE_COUNTRIES.get(timezone);
  const candidates = zone ?? (isNowhere(timezone) && region ? [region] : []);
  const guess = region && candidates.includes(region) ? region : candidates[0];
  return guess && known.includes(guess) ? guess : null;
}

/** Zones that name no place: the page's region is all there is. Elsewhere it would be wrong. */
function isNowhere(timezone: string | undefined): boolean {
  return !timezone || /^(UTC|GMT|UCT|Zulu|Etc\/|[CEMW]E?T$)/.test(timezone);
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
