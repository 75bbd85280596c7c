/** Calendar days as whole numbers since 1970-01-01, so that ranges are comparisons of integers. */

/** No day is known. */
export const NO_DAY = -0x80000000;

/** First and last day that a date text covers; a month covers all its days. */
export function dayRange(text: string | null | undefined): [first: number, last: number] {
  if (!text) return [NO_DAY, NO_DAY];
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  if (text.length === 7) {
    return [Date.UTC(year, month - 1, 1) / DAY, Date.UTC(year, month, 0) / DAY];
  }
  const day = Date.UTC(year, month - 1, Number(text.slice(8, 10))) / DAY;
  return [day, day];
}

/** The number of an ISO day. */
export const toDay = (text: string): number => dayRange(text)[0];

/** The ISO day of a number. */
export const fromDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: number): [monday: number, sunday: number] {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return [day - sinceMonday, day - sinceMonday + 6];
}

const DAY = 86_400_000;

/** A real calendar day. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}
