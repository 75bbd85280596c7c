/**
 * Numbers for the screen of help: of each country of the directory the number for danger, whom it
 * reaches, and the first child helpline. A test holds them against `packages/data/directory`, where
 * the sources stand.
 */

/** Number in danger, whom it reaches, number of a child helpline or nothing. */
export type HelpNumbers = readonly [danger: string, whom: 'all' | 'police', childLine: string];

export const HELP_NUMBERS: Readonly<Record<string, HelpNumbers>> = {
  AD: ['112', 'all', '175'],
  AL: ['112', 'police', '116 111'],
  AM: ['112', 'police', ''],
  AT: ['112', 'all', '147'],
  AZ: ['112', 'all', '116 111'],
  BA: ['122', 'police', '080 05 03 05'],
  BE: ['112', 'all', '102'],
  BG: ['112', 'all', '116 111'],
  CH: ['112', 'all', '147'],
  CY: ['112', 'all', '116 111'],
  CZ: ['112', 'all', '116 111'],
  DE: ['112', 'all', '116 111'],
  DK: ['112', 'all', '116 111'],
  EE: ['112', 'all', '116 111'],
  ES: ['112', 'all', '900 20 20 10'],
  FI: ['112', 'all', '116 111'],
  FR: ['112', 'all', '119'],
  GB: ['999', 'all', '0800 1111'],
  GE: ['112', 'all', ''],
  GR: ['112', 'all', '1056'],
  HR: ['112', 'all', '116 111'],
  HU: ['112', 'all', '116 111'],
  IE: ['112', 'all', '1800 66 66 66'],
  IS: ['112', 'all', '1717'],
  IT: ['112', 'all', '19696'],
  LI: ['112', 'all', '147'],
  LT: ['112', 'all', '116 111'],
  LU: ['112', 'all', '116 111'],
  LV: ['112', 'all', '116 111'],
  MC: ['112', 'all', '+377 98 98 96 96'],
  MD: ['112', 'all', '116 111'],
  ME: ['112', 'all', '116 111'],
  MK: ['112', 'all', '070 390 632'],
  MT: ['112', 'all', '179'],
  NL: ['112', 'all', '0800-0432'],
  NO: ['112', 'police', '116 111'],
  PL: ['112', 'all', '116 111'],
  PT: ['112', 'all', '116 111'],
  RO: ['112', 'all', '116 111'],
  RS: ['192', 'police', '116 111'],
  RU: ['112', 'all', '8-800-2000-122'],
  SE: ['112', 'all', '116 111'],
  SI: ['112', 'all', '116 111'],
  SK: ['112', 'all', '116 111'],
  SM: ['112', 'all', ''],
  TR: ['112', 'all', '183'],
  UA: ['112', 'all', '116 111'],
};
