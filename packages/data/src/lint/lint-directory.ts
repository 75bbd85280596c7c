/**
 * What a schema cannot see in a country file: numbers that would not connect, claims nobody can
 * check. Meant for editors and for the build; a widget never runs it.
 */
import type { Country } from '../schemas/directory.js';
import { channelHours } from './channel-hours.js';
import { channelShape } from './channel-shape.js';
import { checkDate, emergencyCheckDate } from './check-date.js';
import { dialCharacters, emergencyCharacters } from './dial-characters.js';
import { displayMismatch } from './display-mismatch.js';
import { duplicateIds } from './duplicate-ids.js';
import type { CountryRule, Finding, ServiceFile, ServiceRule } from './finding.js';
import { htmlInText } from './html-in-text.js';
import { insecureLink } from './insecure-link.js';
import { missingEmergency } from './missing-emergency.js';
import { missingEmergencySource, missingSource } from './missing-source.js';
import { mojibake } from './mojibake.js';
import { numbers116 } from './numbers-116.js';
import { overlappingHours } from './overlapping-hours.js';
import { sameDisplay } from './same-display.js';
import { shortCodePrefix } from './short-code-prefix.js';
import { unknownTimeZone } from './unknown-time-zone.js';

const SERVICE_RULES: ServiceRule[] = [
  shortCodePrefix,
  numbers116,
  insecureLink,
  mojibake,
  overlappingHours,
  missingSource,
  checkDate,
  dialCharacters,
  displayMismatch,
  duplicateIds,
  unknownTimeZone,
  channelShape,
  channelHours,
  sameDisplay,
  htmlInText,
];

const COUNTRY_RULES: CountryRule[] = [
  missingEmergency,
  missingEmergencySource,
  emergencyCheckDate,
  emergencyCharacters,
];

/**
 * @param file A parsed country file.
 * @param today Calendar day `YYYY-MM-DD`; today in UTC when left out.
 * @returns All findings, rule by rule; empty for a clean file.
 */
export function lintDirectory(file: Country, today = utcToday()): Finding[] {
  return [...lintServices(file, today), ...COUNTRY_RULES.flatMap((rule) => rule(file, today))];
}

/** The rules for services alone; for the international ones, with code `INT`. */
export function lintServices(file: ServiceFile, today = utcToday()): Finding[] {
  return SERVICE_RULES.flatMap((rule) => rule(file, today));
}

const utcToday = () => new Date().toISOString().slice(0, 10);
