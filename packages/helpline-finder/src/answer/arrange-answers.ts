/**
 * What a country answers on its first route: one clear first answer, or a pair where the right
 * answer is a pair, and what is open instead of what is closed. Hides nothing: what is neither
 * first nor instead stays in `others`.
 */
import type { Audience, Channel, Service } from '@awareness-widgets/data';
import type { OpenState } from '../hours/open-state.js';

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
  /** Open now, while some of `main` is closed and none of it known to be open. */
  instead: Answer | null;
  /** True when something should be open instead, and nothing is known to be. */
  nothingOpen: boolean;
  others: Service[];
}

/** Ways to reach someone, the nearest to a voice first. */
const NEAREST = ['phone', 'chat', 'whatsapp', 'sms', 'email', 'web'] as const;

/**
 * @param services On one route, in the directory's order: the country's main helpline first.
 * @param audience Who asks; services for others come later.
 * @param language Reader's language, e.g. `fr`.
 * @param stateOf Opening state of a channel.
 */
export function arrangeAnswers(
  services: readonly Service[],
  audience: Audience,
  language: string,
  stateOf: (service: Service, channel: Channel) => OpenState,
): Arrangement {
  const ranked = sortByAudience(services, audience);
  const first = ranked[0];
  if (!first) return { main: [], instead: null, nothingOpen: false, others: [] };
  const partner = findPartner(first, ranked.slice(1), audience, language);
  const pair = partner ? sortByLanguage([first, partner], language) : [first];
  const main = pair.map((service) => answerOf(service, stateOf));
  const others = ranked.filter((service) => !pair.includes(service));
  const is = (name: OpenState['state']) => main.some(({ state }) => state.state === name);
  const closed = is('closed') && !is('open');
  const instead = closed ? findOpen([...pair, ...others], stateOf) : null;
  return {
    main,
    instead,
    nothingOpen: closed && !instead,
    others: others.filter((service) => service !== instead?.service),
  };
}

/** Services for this audience first; the directory's order within. An empty list is for everybody. */
export function sortByAudience(services: readonly Service[], audience: Audience): Service[] {
  const fits = (service: Service) => serves(service, audience);
  return [...services.filter(fits), ...services.filter((service) => !fits(service))];
}

const serves = ({ audiences }: Service, audience: Audience) =>
  audiences.length === 0 || audiences.includes(audience);

/** The best channel: an open one before a closed one, a voice before a form. */
export function answerOf(
  service: Service,
  stateOf: (service: Service, channel: Channel) => OpenState,
): Answer {
  const [channel = null] = sortChannels(service.channels);
  const best = service.channels.find(
    (other) => other.type === channel?.type && stateOf(service, other).state === 'open',
  );
  const chosen = best ?? channel;
  return {
    service,
    channel: chosen,
    state: chosen ? stateOf(service, chosen) : { state: 'unknown' },
  };
}

/** Nearest to a voice first, the directory's order within. */
export function sortChannels(channels: readonly Channel[]): Channel[] {
  return [...channels].sort((a, b) => NEAREST.indexOf(a.type) - NEAREST.indexOf(b.type));
}

/**
 * The other half of the right answer: a line in the reader's language or in another language of
 * the country, the parents' line beside the children's, or one whose data say when it fits.
 */
function findPartner(
  first: Service,
  rest: readonly Service[],
  audience: Audience,
  language: string,
): Service | undefined {
  const reachable = rest.filter(({ channels }) => channels.some(({ type }) => type === 'phone'));
  const equals = reachable.filter((service) => serves(service, audience));
  const apart = <T>(a: readonly T[], b: readonly T[]) =>
    a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
  const languageApart = (service: Service) => apart(first.languages, service.languages);
  return (
    equals.find((service) => languageApart(service) && service.languages.includes(language)) ??
    equals.find(languageApart) ??
    equals.find((service) => first.fits && service.fits) ??
    reachable.find(
      ({ audiences }) => apart(first.audiences, audiences) && !isFor(audiences, 'professional'),
    )
  );
}

const isFor = (audiences: readonly Audience[], only: Audience) =>
  audiences.every((audience) => audience === only);

function sortByLanguage(services: Service[], language: string): Service[] {
  const speaks = ({ languages }: Service) => (languages.includes(language) ? 0 : 1);
  return [...services].sort((a, b) => speaks(a) - speaks(b));
}

/** What is open now: the nearest to a voice of all services, in their order. */
function findOpen(
  services: readonly Service[],
  stateOf: (service: Service, channel: Channel) => OpenState,
): Answer | null {
  for (const type of NEAREST) {
    for (const service of services) {
      for (const channel of service.channels) {
        if (channel.type !== type) continue;
        const state = stateOf(service, channel);
        if (state.state === 'open') return { service, channel, state };
      }
    }
  }
  return null;
}
