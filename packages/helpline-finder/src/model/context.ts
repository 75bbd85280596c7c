/** What the sub-templates share: facts and words of this moment, and what taps do. */
import type { Audience, Country, Route, Service } from '@awareness-widgets/data';
import type { FrameLimits } from './frame-limits.js';
import type { FinderTerms } from '../locales/terms.js';
import type { Asker, StateOf } from '@awareness-widgets/data/answers.js';

export interface Context {
  terms: FinderTerms;
  /** Reader's language tag for `Intl`. */
  intl: string;
  /** Milliseconds since 1970. */
  now: number;
  /** What the reader's clock shows, in milliseconds as if it were UTC. */
  readerClock: number;
  audience: Audience;
  /** The same, and what the reader reads, for the order of answers. */
  asker: Asker;
  country: Country;
  /** Country's name in the reader's language. */
  countryName: string;
  limits: FrameLimits;
  compact: boolean;
  stateOf: StateOf;
  /** Name of a language in the reader's. */
  languageName: (code: string) => string;
  routeTitle: (route: Route) => string;
  /** What stands on a service's door, and in which language. */
  nameOf: (service: Service) => { text: string; lang: string | null };
  copy: (event: Event, number: string) => void;
}

/** When and where a server rendered a finder, so that a browser can begin with the same. */
export interface Rendered {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA time zone. */
  zone: string;
}
