/**
 * The research describes dates in words ("undated (about 2025 by content)"). A reader needs the
 * date the page itself showed, or nothing; the rest of the words moves into `says`.
 */
import type { Source } from '../../src/index.js';
import type { RawSource } from './types.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Splits the words about a date into the date shown and the remark around it. */
export function splitDate(words: string | null | undefined): {
  date: string | null;
  remark: string | null;
} {
  const text = (words ?? '').trim();
  if (text === '' || text === 'undated') return { date: null, remark: null };
  const read = /^(?:quoted|read) (\d{4}-\d{2}-\d{2})(.*)$/.exec(text);
  if (read) return { date: `quoted ${read[1]}`, remark: tidy(read[2]) };
  if (/^(undated|about|c\.|before)|year not shown|by content/.test(text)) {
    return { date: null, remark: text.replace(/^undated\s*/, '').replace(/^\((.*)\)$/, '$1') };
  }
  const iso = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d/-])(.*)$/.exec(
    text,
  );
  if (iso) {
    const remark = tidy(iso[2]);
    return remark?.startsWith('or later') && iso[1]?.length === 4
      ? { date: null, remark: text }
      : { date: iso[1] ?? null, remark };
  }
  const named = /^(?:profile (?:updated|reviewed) )?([A-Z][a-z]+) (\d{4})(.*)$/.exec(text);
  const month = MONTHS.indexOf((named?.[1] ?? '').toLowerCase()) + 1;
  if (named && month > 0) {
    return { date: `${named[2]}-${String(month).padStart(2, '0')}`, remark: tidy(named[3]) };
  }
  const list = /^list of (\d{4})$/.exec(text);
  if (list) return { date: list[1] ?? null, remark: null };
  return { date: null, remark: text };
}

function tidy(rest: string | undefined): string | null {
  const text = (rest ?? '').trim().replace(/^\((.*)\)$/, '$1');
  return text === '' ? null : text;
}

/** One source in the shape of the schema. */
export function normaliseSource(raw: RawSource): Source {
  const { date, remark } = splitDate(raw.date);
  const says = [raw.says?.trim(), remark ? `(${remark})` : ''].filter(Boolean).join(' ');
  return says ? { url: raw.url, date, says } : { url: raw.url, date };
}
