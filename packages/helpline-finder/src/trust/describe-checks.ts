/** Checks of numbers in words. */
import { dateFormat } from '@awareness-widgets/core';
import type { Context } from '../model/context.js';
import type { CheckSummary } from '@awareness-widgets/data/answers.js';

/** The sentences of the trust line, also for paper. */
export function trustSentences({ terms, intl }: Context, summary: CheckSummary): string {
  const { how, date, partly, confirmed } = summary;
  const day = date && formatDay(date, intl);
  const sentences: string[] = [];
  if (confirmed) sentences.push(terms.confirmed(confirmed.by, formatDay(confirmed.date, intl)));
  if (day && how === 'called') sentences.push(terms.calledOn(day));
  else if (day && how?.startsWith('confirmed')) sentences.push(terms.toldOn(day));
  else if (day) sentences.push(terms.readOn(day));
  else if (!confirmed) sentences.push(terms.notChecked);
  if (partly && day) sentences.push(terms.someStale);
  return sentences.join(' ');
}

/** `2026-11-22` → `22 November 2026` in the reader's language. */
export function formatDay(day: string, intl: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const text = dateFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  // Ukrainian ends in an abbreviation, and the sentence brings its own full stop.
  return text.replace(/\.$/, '');
}
