/** From when to when an activity lasts, as its details say it. */
import { dateFormat } from '@awareness-widgets/core';
import type { Formats } from '../model/formats.js';
import { formatMonth, noon } from './format-when.js';

const SHORT = {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const;

/** `Tue 9 February 2021`, or the month alone, or from one day to another. */
export function formatDates(start: string | null, end: string | null, { locale }: Formats): string {
  const first = start ?? end;
  if (!first) return '';
  if (first.length === 7) return formatMonth(first, locale);
  const one = dateFormat(locale, SHORT);
  const last = end && end.length > 7 && end.slice(0, 10) > first.slice(0, 10) ? end : null;
  if (!last) return one.format(noon(first)).replace(',', '');
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noon(first), noon(last));
}
