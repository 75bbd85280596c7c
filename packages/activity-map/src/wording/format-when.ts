/** Dates and times as people say them, in the event's zone first and the reader's beside it. */
import { dateFormat } from '@awareness-widgets/core';
import type { Formats } from '../model/formats.js';

const LONG = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

export const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

/** `Tuesday 9 February 2021`, or without the year; a month as `February 2021`. */
export function formatDay(key: string, { locale }: Formats, withYear = true): string {
  if (key.length === 7) return formatMonth(key, locale);
  const options = withYear ? { ...LONG, year: 'numeric' as const } : LONG;
  return dateFormat(locale, options).format(noon(key)).replace(',', '');
}

/** `February 2021`. */
export const formatMonth = (key: string, locale: string): string =>
  dateFormat(locale, MONTH).format(noon(`${key.slice(0, 7)}-15`));

/** `9 to 28 February`, open at either end. */
export function formatRange(
  from: string | undefined,
  to: string | undefined,
  { locale }: Formats,
): string {
  const one = dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  if (from && to && from <= to) return one.formatRange(noon(from), noon(to));
  return `${from ? one.format(noon(from)) : '…'} – ${to ? one.format(noon(to)) : '…'}`;
}

export interface Clock {
  /** At the event, `17:00`. */
  there: string;
  /** For the reader, or null where it is the same. */
  here: string | null;
}

/** Time of a start with time and offset; null for days and months. */
export function formatClock(
  start: string | null | undefined,
  { locale, zone }: Formats,
): Clock | null {
  if (!start || start.length < 16) return null;
  const there = start.slice(11, 16);
  const instant = new Date(start);
  if (Number.isNaN(instant.getTime())) return null;
  const parts = dateFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  if (parts.format(instant) === there) return { there, here: null };
  const here = dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return { there, here: here.format(instant) };
}
