/** The channels of a service; its website stands in where it has no other. */
import type { Channel, Service } from '../schemas/directory.js';

export function channelsOf({
  channels,
  website,
}: Pick<Service, 'channels' | 'website'>): Channel[] {
  return channels.length > 0 || !website ? [...channels] : [websiteChannel(website)];
}

/** A service's website as a channel. */
export const websiteChannel = (website: string): Channel => ({
  type: 'web',
  dial: website,
  display: website,
  reach: null,
  hours: null,
  cost: null,
  anonymous: null,
  human: null,
});
