/** An answer in the few words that paper has room for. */
import type { Service } from '@awareness-widgets/data';
import { serves, type Answer, websiteChannel } from '@awareness-widgets/data/answers.js';
import { listWords } from '@awareness-widgets/core';
import { describeFit } from '../answer/describe-fit.js';
import { channelText } from '../channel/channel.view.js';
import { describeHours } from '../hours/describe-hours.js';
import type { Context } from '../model/context.js';

/** What is dialled or opened, without a scheme. */
export const shortText = ({ service, channel }: Answer): string =>
  channelText(channel ?? websiteChannel(service.website ?? ''));

/** The name on the service's door. */
export const ownName = (context: Context, service: Service): string => context.nameOf(service).text;

/** Class of a number on paper: the more digits, the smaller, so that it fits its line. */
export function sizeOf({ length }: string): string {
  if (length <= 4) return 'short';
  if (length <= 7) return '';
  if (length <= 9) return 'long';
  return length <= 16 ? 'longer' : 'longest';
}

/** Whom a line is for, since paper goes from hand to hand: when it fits, people, or a language. */
export function whomOf(context: Context, { service }: Answer, main: readonly Answer[]): string {
  const { audiences, languages } = service;
  const fit = describeFit(context, service);
  if (fit) return fit.replace(/\.$/, '');
  if (audiences.length > 0) {
    const whose = audiences.includes(context.audience) ? context.audience : audiences[0]!;
    return context.terms.forAudience[whose];
  }
  return main.length > 1 ? listWords(languages.map(context.languageName), context.intl) : '';
}

/** Those of the answers that are for who asks, and all where none is: a card has room for one. */
export function answersFor({ audience }: Context, main: readonly Answer[]): readonly Answer[] {
  const own = main.filter(({ service }) => serves(service, audience));
  return own.length > 0 ? own : main;
}

/** Opening hours in words; empty when unknown. */
export const hoursOf = (context: Context, { channel }: Answer): string =>
  describeHours(channel?.hours ?? null, context) ?? '';
