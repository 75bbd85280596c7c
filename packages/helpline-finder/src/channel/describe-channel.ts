import type { View } from '../model/context.js';
import type { Channel } from '@awareness-widgets/data';
import { describeHours, isOtherClock } from '../hours/describe-hours.js';

/** What to know before calling, in short sentences. */
export function channelNotes(view: View, channel: Channel): string {
  const { terms } = view;
  const hours = describeHours(channel.hours, view);
  const notes = [hours && `${hours}.`];
  if (channel.reach === 'national') notes.push(terms.national);
  if (channel.cost === 'free') notes.push(terms.free);
  if (channel.cost === 'local') notes.push(terms.localCost);
  if (channel.cost === 'paid') notes.push(terms.paid);
  if (channel.human === false) notes.push(terms.notHuman);
  if (channel.anonymous === true) notes.push(terms.anonymous);
  if (hours && !channel.hours!.always) {
    if (channel.hours!.holidays === null) notes.push(terms.holidaysDiffer);
    if (isOtherClock(channel.hours!.timezone, view.readerClock, view.now)) {
      notes.push(terms.timeIn(view.countryName));
    }
  }
  return notes.filter(Boolean).join(' ');
}
