/** A website in the place of a channel. */
import type { Channel } from '@awareness-widgets/data';

/** A service's website as a channel, for services that have no other. */
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
