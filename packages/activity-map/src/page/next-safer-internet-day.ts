/** How long until the next Safer Internet Day; the host may know the date better. */
import { saferInternetDay } from '@awareness-widgets/data';
import type { Countdown } from '../model/countdown.js';
import { isDay, toDay } from '../model/days.js';

/**
 * @param today The reader's day, `YYYY-MM-DD`.
 * @param override Date that the host gives; ignored when it is not a day or is over.
 */
export function nextSaferInternetDay(today: string, override?: string): Countdown {
  const now = toDay(today);
  const year = Number(today.slice(0, 4));
  const date =
    isDay(override) && override >= today
      ? override
      : [year, year + 1].map(saferInternetDay).find((day) => day >= today)!;
  return { date, days: toDay(date) - now };
}

/** The reader's own calendar day. */
export function localDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
