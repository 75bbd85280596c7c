/** A channel in short sentences. */
import type { Context } from '../model/context.js';
import type { Channel } from '@awareness-widgets/data';
import { describeHours, isOtherClock } from '../hours/describe-hours.js';

/** What to know before calling, in short sentences. */
export function channelNotes(context: Context, channel: Channel): string {
  const { terms } = context;
  const hours = describeHours(channel.hours, context);
  const notes = [hours && `${hours}.`];
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
