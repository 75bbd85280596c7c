/** The page's side of printing: buttons, the facts on paper, and paper in place of the page. */
import { dateFormat } from '@awareness-widgets/core';
import type { Answer } from '../answer/arrange-answers.js';
import type { Emergency, Route, Service } from '@awareness-widgets/data';
import type { QrCode } from './make-qr.js';

/** Months after which a printed number is as old as a stale one. */
const MONTHS_ON_PAPER = 12;

export function monthAfter(day: string, intl: string): string | null {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + MONTHS_ON_PAPER);
  return dateFormat(intl, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(at)
    .replace(/\.$/, '');
}

export interface PaperFacts {
  main: readonly Answer[];
  emergency: readonly Emergency[];
  rows: readonly { route: Route; service: Service }[];
  /** Sentences on how the numbers were checked. */
  trust: string;
  /** Month after which the paper is old, in words; null when unknown. */
  until: string | null;
  qr: QrCode | null;
}
