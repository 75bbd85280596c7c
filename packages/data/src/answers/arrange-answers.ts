/**
 * What a country answers on a route, in the order in which a reader meets it: one clear first
 * answer, or a pair where the right answer is a pair, and what can be reached instead of what is
 * closed. Hides nothing: what is neither first nor instead stays in `others`.
 *
 * The order is by what may help: whom a service is for, a language that this reader or the country
 * speaks, the nearest to a voice, and only then what is known to be open. An open line in a foreign
 * language comes after a line of the reader's own whose hours nobody knows.
 */
import type { Channel, Service } from '../schemas/directory.js';
import type { Audience, ChannelType } from '../schemas/vocabulary.js';
import type { RouteAnswer } from './answer-country.js';
import { FOREIGN, languageRank, shares, UNKNOWN } from './language-rank.js';
import type { OpenState } from './open-state.js';

/** Who asks. */
export interface Asker {
  audience: Audience;
  /** Languages that the reader asked for, BCP 47, the most wanted first. */
  languages: readonly string[];
}

/** Opening state of a channel at the moment of asking. */
export type StateOf = (service: Service, channel: Channel) => OpenState;

/** Nothing is known of any hour: what stands on paper and in text that outlives the day. */
export const AT_NO_MOMENT: StateOf = () => ({ state: 'unknown' });

/** A service through one of its channels. */
export interface Answer {
  service: Service;
  /** Null: the service has a name and a website, and no channel we know. */
  channel: Channel | null;
  state: OpenState;
}

export interface Arrangement {
  /** One, or two of equal weight. */
  main: Answer[];
  /**
   * Known to be open while some of `main` is closed and none of it known to be open; where nothing
   * is known to be open, what may be.
   */
  instead: Answer | null;
  /** True when something should be open instead, and nothing is known that may be. */
  nothingOpen: boolean;
  others: Service[];
}

/** The nearest to a voice first. */
const NEARNESS: Readonly<Record<ChannelType, number>> = {
  phone: 0,
  chat: 1,
  whatsapp: 2,
  sms: 3,
  email: 4,
  web: 5,
};

/** A letter where a form can report. */
const AFTER_ALL = 6;

/** @param answer As from {@link answerCountry}. */
export function arrangeAnswers(answer: RouteAnswer, asker: Asker, stateOf: StateOf): Arrangement {
  const ranked = orderServices(answer, asker);
  const first = ranked[0];
  if (!first) return { main: [], instead: null, nothingOpen: false, others: [] };
  const reach = (service: Service) => bestAnswer(service, answer, asker, stateOf);
  const main = findMain(first, ranked.slice(1), answer.languages, asker, reach);
  const others = ranked.filter((service) => !main.some((one) => one.service === service));
  const is = (name: OpenState['state']) => main.some(({ state }) => state.state === name);
  const closed = is('closed') && !is('open');
  const instead = closed
    ? findInstead(answer, [...main.map(({ service }) => service), ...others], asker, stateOf)
    : null;
  // What may be open is no news beside a first answer that may be open itself.
  const useful =
    instead?.state.state === 'open' || main.every(({ state }) => state.state === 'closed');
  return {
    main,
    instead: useful ? instead : null,
    nothingOpen: closed && !instead,
    others: others.filter((service) => !useful || service !== instead?.service),
  };
}

/**
 * Services for this audience first, then those that can be reached in the reader's language, then
 * in another of the country's; the directory's order within. An empty list of audiences is for
 * everybody. What takes adults alone comes last: in a directory for children it refuses the very
 * person who needs it, and may do so in every language.
 */
export function orderServices(answer: RouteAnswer, asker: Asker): Service[] {
  const speaksFirst = shares(answer.languages.slice(0, 1), asker.languages);
  const language = (service: Service): number => {
    const ranks = service.channels.map((one) => languageRank(service, one, answer, asker));
    const best = ranks.length > 0 ? Math.min(...ranks) : UNKNOWN;
    if (best === FOREIGN) return 2;
    // Unknown counts as the country's first language, which may be the reader's.
    return best === 0 || (best === UNKNOWN && speaksFirst) ? 0 : 1;
  };
  const rank = (service: Service) => [
    isForAdults(service) ? 1 : 0,
    serves(service, asker.audience) ? 0 : 1,
    language(service),
  ];
  const ranks = new Map(answer.services.map((service) => [service, rank(service)]));
  return [...answer.services].sort((a, b) => compareKeys(ranks.get(a)!, ranks.get(b)!));
}

/** Whether a service takes nobody under 18. */
const isForAdults = ({ ages }: Pick<Service, 'ages'>): boolean => (ages?.from ?? 0) >= 18;

/** Channels of a service, the one to try first in front. */
export function orderChannels(
  service: Service,
  answer: Pick<RouteAnswer, 'languages'>,
  asker: Asker,
  stateOf: StateOf = AT_NO_MOMENT,
): Channel[] {
  // A form asks for an address and no name; a letter tells who writes, and invites to attach what
  // nobody may send.
  const reports = service.route === 'report' || service.route === 'own-image';
  const keyOf = (channel: Channel): number[] => {
    const language = languageRank(service, channel, answer, asker);
    const { state } = stateOf(service, channel);
    const letter = channel.type === 'email' && reports;
    return [
      channel.type === 'web' || letter ? 1 : 0,
      language === FOREIGN ? 1 : 0,
      letter ? AFTER_ALL : NEARNESS[channel.type],
      state === 'closed' ? 1 : 0,
      language,
      state === 'open' ? 0 : 1,
    ];
  };
  const keys = new Map(service.channels.map((channel) => [channel, keyOf(channel)]));
  return [...service.channels].sort((a, b) => compareKeys(keys.get(a)!, keys.get(b)!));
}

function bestAnswer(service: Service, answer: RouteAnswer, asker: Asker, stateOf: StateOf): Answer {
  const [channel = null] = orderChannels(service, answer, asker, stateOf);
  return { service, channel, state: channel ? stateOf(service, channel) : { state: 'unknown' } };
}

/** The first answer, and its other half where the right answer is a pair. */
function findMain(
  first: Service,
  rest: readonly Service[],
  official: readonly string[],
  { audience, languages }: Asker,
  reach: (service: Service) => Answer,
): Answer[] {
  const partner = findPartner(first, rest, official, { audience, languages });
  if (!partner) return [reach(first)];
  const speaks = (service: Service) => (shares(service.languages, languages) ? 0 : 1);
  const pair = [first, partner].sort((a, b) => speaks(a) - speaks(b)).map(reach);
  // A line for somebody else is no second half where it would be the one that looks open.
  const [own, other] = [reach(first), reach(partner)];
  const misleads =
    !serves(partner, audience) && own.state.state === 'closed' && other.state.state !== 'closed';
  return misleads ? [own] : pair;
}

/**
 * The other half of the right answer: a line in the reader's language or in another language of
 * the country, the parents' line beside the children's, or one whose data say when it fits.
 */
function findPartner(
  first: Service,
  rest: readonly Service[],
  official: readonly string[],
  { audience, languages }: Asker,
): Service | undefined {
  const reachable = rest.filter(({ channels }) => channels.some(({ type }) => type === 'phone'));
  const equals = reachable.filter((service) => serves(service, audience));
  const languageApart = (service: Service) =>
    apart(first.languages, service.languages) &&
    (official.length === 0 || shares(service.languages, [...official, ...languages]));
  return (
    equals.find((service) => languageApart(service) && shares(service.languages, languages)) ??
    equals.find(languageApart) ??
    equals.find((service) => first.fits && service.fits) ??
    reachable.find(
      ({ audiences }) =>
        apart(first.audiences, audiences) && !audiences.every((one) => one === 'professional'),
    )
  );
}

const apart = <T>(a: readonly T[], b: readonly T[]) =>
  a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));

/**
 * What can be reached instead: the country's own before the international, a language that is
 * spoken before a foreign one, known to be open before what may be. A page or a letter answers
 * nobody at once: only the international services, which are pages, are named all the same.
 */
function findInstead(
  answer: RouteAnswer,
  own: readonly Service[],
  asker: Asker,
  stateOf: StateOf,
): Answer | null {
  const found: { answer: Answer; key: number[] }[] = [];
  const consider = (services: readonly Service[], international: number) => {
    for (const service of services) {
      if (!serves(service, asker.audience)) continue;
      for (const channel of service.channels) {
        const state = stateOf(service, channel);
        const written = channel.type === 'web' || channel.type === 'email';
        if (state.state === 'closed' || (written && !international)) continue;
        const language = languageRank(service, channel, answer, asker);
        found.push({
          answer: { service, channel, state },
          key: [
            international,
            language === FOREIGN ? 1 : 0,
            state.state === 'open' ? 0 : 1,
            NEARNESS[channel.type],
          ],
        });
      }
    }
  };
  consider(own, 0);
  consider(answer.standby, 1);
  found.sort((a, b) => compareKeys(a.key, b.key));
  return found[0]?.answer ?? null;
}

/** Whether a service is for somebody; an empty list is for everybody. */
export const serves = ({ audiences }: Pick<Service, 'audiences'>, audience: Audience): boolean =>
  audiences.length === 0 || audiences.includes(audience);

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
