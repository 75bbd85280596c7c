/** Gathers what the sub-templates need for a country at a moment. */
import type { LocalizeController } from '@awareness-widgets/core';
import type { Audience, Channel, Country, Directory, Service } from '@awareness-widgets/data';
import { channelState } from '../hours/channel-state.js';
import type { FrameLimits } from '../model/frame-limits.js';
import { displayName } from '@awareness-widgets/core';
import type { FinderTerms } from '../locales/terms.js';
import type { OpenState } from '../hours/open-state.js';
import type { View } from '../model/context.js';
import { wallClock } from '../hours/zone-clock.js';

export interface Situation {
  directory: Directory;
  country: Country;
  localize: LocalizeController<FinderTerms>;
  audience: Audience;
  limits: FrameLimits;
  compact: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA time zone of the reader; default: the browser's. */
  zone: string | undefined;
  copy: View['copy'];
}

export function makeView(situation: Situation): View {
  const { directory, country, localize, audience, now, zone } = situation;
  const { terms } = localize;
  // Plain English here is that of Europe: day before month, 24 hours.
  const intl = localize.intl === 'en' ? 'en-GB' : localize.intl;
  const states = new Map<Channel, OpenState>();
  return {
    terms,
    intl,
    now,
    audience,
    country,
    // Asking for the name of the reader's zone would take a slow phone 50 ms.
    readerClock: zone ? wallClock(zone, now) : now - new Date(now).getTimezoneOffset() * 60_000,
    countryName: displayName(intl, 'region', country.code) ?? country.code,
    limits: situation.limits,
    compact: situation.compact,
    stateOf: (service: Service, channel: Channel) => {
      let found = states.get(channel);
      if (!found) {
        found = channelState(service, channel, now, directory.updated);
        states.set(channel, found);
      }
      return found;
    },
    languageName: (code) => displayName(intl, 'language', code) ?? code,
    routeTitle: (route) => terms.routes[audience][route],
    copy: situation.copy,
  };
}
