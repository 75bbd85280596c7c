/**
 * The order of answers over the whole directory that is shipped: every country, audience and reader
 * language at every half hour of a week.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assembleDirectory } from '../../../scripts/build/assemble-directory.js';
import {
  answerCountry,
  arrangeAnswers,
  AUDIENCES,
  channelState,
  languagesOf,
  ROUTES,
  serves,
  type Answer,
  type Channel,
  type RouteAnswer,
  type Service,
} from '../../../src/index.js';

const directory = assembleDirectory(fileURLToPath(new URL('../../../directory', import.meta.url)));
const READERS = ['en', 'de', 'fr', 'uk', 'fi', 'hu', 'ru', 'sv'];
const HALF_HOURS = 48 * 7;
/** A Monday without holidays, some days after the directory was made. */
const MONDAY = Date.parse(directory.updated) + 3 * 86_400_000;

const base = (tag: string) => tag.replace(/-.*/, '').replace(/^n[bn]$/, 'no');
const speaks = (service: Service, channel: Channel, wanted: readonly string[]) => {
  const spoken = languagesOf(service, channel).map(base);
  return spoken.length === 0 || wanted.some((tag) => spoken.includes(base(tag)));
};
const isCall = ({ type }: Channel) => type !== 'web' && type !== 'email';

describe.each(Object.keys(directory.countries))('%s', (code) => {
  const { routes } = answerCountry(directory, code);

  it('offers first what may help, whoever asks and whenever', () => {
    const faults = new Set<string>();
    // Hours are in steps of half an hour at most, so that states repeat: one week says it all.
    for (let step = 0; step < HALF_HOURS; step++) {
      const now = MONDAY + step * 1_800_000 + 60_000;
      const states = new Map<Channel, ReturnType<typeof channelState>>();
      const stateOf = (service: Service, channel: Channel) => {
        const known = states.get(channel) ?? channelState(service, channel, now, directory.updated);
        states.set(channel, known);
        return known;
      };
      for (const route of ROUTES) {
        for (const audience of AUDIENCES) {
          for (const language of READERS) {
            const answer = routes[route];
            const { main, instead } = arrangeAnswers(
              answer,
              { audience, languages: [language] },
              stateOf,
            );
            const wanted = [language, ...answer.languages];
            const fine = answer.services
              .filter((service) => serves(service, audience))
              .flatMap((service) => service.channels.map((channel) => ({ service, channel })))
              .filter(({ service, channel }) => isCall(channel) && speaks(service, channel, wanted) && stateOf(service, channel).state !== 'closed'); // prettier-ignore
            for (const [which, shown] of [
              ['first', main[0]],
              ['instead', instead],
            ] as const) {
              for (const fault of faultsOf(shown, answer, wanted, fine)) {
                faults.add(`${route} ${audience} ${language} ${which}: ${fault}`);
              }
            }
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
});

function faultsOf(
  shown: Answer | null | undefined,
  answer: RouteAnswer,
  wanted: readonly string[],
  fine: readonly { service: Service; channel: Channel }[],
): string[] {
  if (!shown?.channel) return [];
  if (fine.length === 0) return adultsOnly(shown.service, answer);
  const { service, channel } = shown;
  const own = answer.services.includes(service);
  return [
    !speaks(service, channel, wanted) && `${channel.dial} speaks ${languagesOf(service, channel)}`,
    channel.type === 'web' && service.channels.some(isCall) && `${channel.dial} is a page`,
    !own && `${channel.dial} is international`,
    ...adultsOnly(service, answer),
  ].filter((fault) => fault !== false);
}

/** A service that takes nobody under 18, before one that does. */
function adultsOnly(service: Service, answer: RouteAnswer): string[] {
  const refuses = ({ ages }: Service) => (ages?.from ?? 0) >= 18;
  return refuses(service) && !answer.services.every(refuses)
    ? [`${service.id} takes adults alone`]
    : [];
}
