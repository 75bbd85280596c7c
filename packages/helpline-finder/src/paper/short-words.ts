/** An answer in the few words that paper has room for. */
import type { Service } from '@awareness-widgets/data';
import type { Answer } from '../answer/arrange-answers.js';
import { nameService } from '../answer/name-service.js';
import { channelText } from '../channel/channel.view.js';
import { websiteChannel } from '../channel/website-channel.js';
import { describeHours } from '../hours/describe-hours.js';
import type { Context } from '../model/context.js';

/** What is dialled or opened, without a scheme. */
export const shortText = ({ service, channel }: Answer): string =>
  channelText(channel ?? websiteChannel(service.website ?? ''));

/** The name on the service's door. */
export const ownName = (context: Context, service: Service): string =>
  nameService(service, context.country.languages, context.intl).own.text;

/** Class of a number on paper: the more digits, the smaller, so that it fits its line. */
export function sizeOf({ length }: string): string {
  if (length <= 4) return 'short';
  if (length <= 7) return '';
  if (length <= 9) return 'long';
  return length <= 16 ? 'longer' : 'longest';
}

/** Opening hours in words; empty when unknown. */
export const hoursOf = (context: Context, { channel }: Answer): string =>
  describeHours(channel?.hours ?? null, context) ?? '';
