/** A channel in short sentences. */
import type { Context } from '../model/context.js';
import type { Caution, Channel, Service } from '@awareness-widgets/data';
import { describeHours, isOtherClock } from '../hours/describe-hours.js';

/** What may stand in the way of a call, in short sentences: of a country, a service, a number. */
export const cautionWords = (
  { terms }: Context,
  ...cautioned: readonly ({ cautions?: Caution[] | undefined } | null)[]
): string =>
  [...new Set(cautioned.flatMap((one) => one?.cautions ?? []))]
    .map((caution) => terms.cautions[caution])
    .join(' ');

/** What to know before calling, in short sentences. */
export function channelNotes(context: Context, service: Service, channel: Channel): string {
  const { terms } = context;
  const hours = describeHours(channel.hours, context);
  const notes = [hours && `${hours}.`];
  notes.push(cautionWords(context, service, channel));
  if (channel.reach === 'national') notes.push(terms.national);
  if (channel.cost === 'free') notes.push(terms.free);
  if (channel.cost === 'local') notes.push(terms.localCost);
  if (channel.cost === 'paid') notes.push(terms.paid);
  if (channel.human === false) notes.push(terms.notHuman);
  if (channel.anonymous === true) notes.push(terms.anonymous);
  if (hours && !channel.hours!.always) {
    if (channel.hours!.holidays === null) notes.push(terms.holidaysDiffer);
    if (channel.hours!.holidays === 'closed') notes.push(terms.holidaysClosed);
    if (isOtherClock(channel.hours!.timezone, context.readerClock, context.now)) {
      notes.push(terms.timeIn(context.countryName));
    }
  }
  return notes.filter(Boolean).join(' ');
}
