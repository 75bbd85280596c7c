/** What goes on paper for a country: facts, gathered when someone prints. */
import { dateFormat } from '@awareness-widgets/core';
import type { CountryAnswer, Emergency, Route, Service } from '@awareness-widgets/data';
import type { TemplateResult } from 'lit';
import {
  arrangeAnswers,
  AT_NO_MOMENT,
  type Answer,
  type CheckSummary,
} from '@awareness-widgets/data/answers.js';
import type { Context } from '../model/context.js';
import { routeIcon } from '../routes/route-icon.js';
import { trustSentences } from '../trust/describe-checks.js';
import type { QrCode } from './make-qr.js';

export interface PaperFacts {
  main: readonly Answer[];
  emergency: readonly Emergency[];
  rows: readonly { icon: TemplateResult; title: string; service: Service }[];
  /** Sentences on how the numbers were checked. */
  trust: string;
  /** Month after which the paper is old, in words; null when unknown. */
  until: string | null;
  qr: QrCode | null;
}

/** Months after which a printed number is as old as a stale one. */
const MONTHS_ON_PAPER = 12;

/** @param routes The first is the one that speaks loudest. */
export function gatherFacts(
  context: Context,
  routes: readonly Route[],
  answer: CountryAnswer,
  summary: CheckSummary,
  qr: QrCode | null,
): PaperFacts {
  const [first, ...others] = routes as [Route, ...Route[]];
  // The channel people keep, whatever is open while someone prints.
  const { main } = arrangeAnswers(answer.routes[first], context.asker, AT_NO_MOMENT);
  return {
    main,
    emergency: answer.emergency ?? [],
    rows: others.flatMap((route) => {
      const [service] = answer.routes[route].services;
      return service ? [{ icon: routeIcon(route), title: context.routeTitle(route), service }] : [];
    }),
    trust: trustSentences(context, summary),
    until: summary.date ? monthAfter(summary.date, context.intl) : null,
    qr,
  };
}

function monthAfter(day: string, intl: string): string | null {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + MONTHS_ON_PAPER);
  // With a day the month has the case that it has in a sentence.
  const parts = dateFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')} ${part('year')}`;
}
