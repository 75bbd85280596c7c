/** Gathers what the templates need for a country at a moment. */
import { displayName, type LocalizeController } from '@awareness-widgets/core';
import {
  answerCountry,
  type Audience,
  type Channel,
  type Country,
  type Directory,
  type Service,
} from '@awareness-widgets/data';
import { nameService } from '../answer/name-service.js';
import { channelState, type OpenState, wallClock } from '@awareness-widgets/data/answers.js';
import type { FinderTerms } from '../locales/terms.js';
import type { Context } from '../model/context.js';
import type { FrameLimits } from '../model/frame-limits.js';

export interface Situation {
  directory: Directory;
  /** ISO 3166-1 alpha-2, whether or not the directory knows it. */
  code: string;
  localize: LocalizeController<FinderTerms>;
  audience: Audience;
  limits: FrameLimits;
  compact: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA time zone of the reader; default: the browser's. */
  zone: string | undefined;
  copy: Context['copy'];
}

export function makeContext(situation: Situation): Context {
  const { directory, code, localize, audience, now, zone } = situation;
  const { terms } = localize;
  // Plain English here is that of Europe: day before month, 24 hours.
  const intl = localize.intl === 'en' ? 'en-GB' : localize.intl;
  const country = answerCountry(directory, code).country ?? blankCountry(code);
  const states = new Map<Channel, OpenState>();
  return {
    terms,
    intl,
    now,
    audience,
    asker: { audience, languages: [localize.tag] },
    country,
    // Asking for the name of the reader's zone would take a slow phone 50 ms.
    readerClock: zone ? wallClock(zone, now) : now - new Date(now).getTimezoneOffset() * 60_000,
    countryName: displayName(intl, 'region', code) ?? code,
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
    languageName: (language) => displayName(intl, 'language', language) ?? language,
    routeTitle: (route) => terms.routes[audience][route],
    nameOf: (service) => nameService(service, country.languages, intl).own,
    copy: situation.copy,
  };
}

const blankCountry = (code: string): Country => ({
  code,
  languages: [],
  emergency: [],
  services: [],
});
