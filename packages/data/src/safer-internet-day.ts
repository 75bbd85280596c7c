/**
 * Safer Internet Day is the Tuesday from 5 to 11 February. "The second Tuesday of February" is
 * wrong in six of the fourteen years 2013–2026.
 */

/**
 * @param year Gregorian year.
 * @returns The day as `YYYY-MM-DD`. From 2027 on it is computed, not announced: a host can override it.
 */
export function saferInternetDay(year: number): string {
  for (let day = 5; day <= 11; day++) {
    const date = new Date(Date.UTC(year, 1, day));
    if (date.getUTCDay() === 2) return date.toISOString().slice(0, 10);
  }
  throw new RangeError(`No Tuesday from 5 to 11 February ${year}`);
}
