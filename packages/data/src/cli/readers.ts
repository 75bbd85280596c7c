/**
 * How many people an entry is for. Populations in millions, rounded, of Unicode CLDR 48.2
 * (supplemental/territoryInfo); they only order a list of work, so a rough number is enough.
 */
// prettier-ignore
export const MILLIONS: Readonly<Record<string, number>> = {
  AD: 0.09, AL: 3.1, AM: 3.0, AT: 9.0, AZ: 10.7, BA: 3.8, BE: 12.0, BG: 6.8, CH: 8.9, CY: 1.3,
  CZ: 10.8, DE: 84.1, DK: 6.0, EE: 1.2, ES: 47.3, FI: 5.6, FR: 68.4, GB: 68.5, GE: 4.9, GR: 10.5,
  HR: 4.2, HU: 9.9, IE: 5.2, IS: 0.36, IT: 61.0, LI: 0.04, LT: 2.6, LU: 0.67, LV: 1.8, MC: 0.03,
  MD: 3.6, ME: 0.6, MK: 2.1, MT: 0.47, NL: 17.8, NO: 5.5, PL: 38.7, PT: 10.2, RO: 18.1, RS: 6.7,
  RU: 140.8, SE: 10.6, SI: 2.1, SK: 5.6, SM: 0.04, TR: 84.1, UA: 35.7,
};

/** @returns Millions of people; for the international services one million, for want of a count. */
export const readersOf = (country: string): number => MILLIONS[country] ?? 1;
