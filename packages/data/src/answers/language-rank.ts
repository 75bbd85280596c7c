/** How near the language of a line is to this reader. */
import type { Channel, Service } from '../schemas/directory.js';
import type { RouteAnswer } from './answer-country.js';

/** The country's first language, and a language that nobody states. */
export const UNKNOWN = 1;

/** A language that neither the reader nor the country speaks. */
export const FOREIGN = 100;

/** Languages in which a channel is answered: its own, else its service's; empty when unknown. */
export const languagesOf = (
  service: Pick<Service, 'languages'>,
  channel: Pick<Channel, 'languages'> | null,
): readonly string[] => channel?.languages ?? service.languages;

/**
 * 0: the reader's. Then the country's in its order; unknown counts as its first ({@link UNKNOWN}).
 * Else {@link FOREIGN}.
 */
export function languageRank(
  service: Service,
  channel: Channel,
  { languages }: Pick<RouteAnswer, 'languages'>,
  asker: { languages: readonly string[] },
): number {
  const spoken = languagesOf(service, channel);
  if (shares(spoken, asker.languages)) return 0;
  if (spoken.length === 0 || languages.length === 0) return UNKNOWN;
  const at = languages.findIndex((language) => shares(spoken, [language]));
  return at < 0 ? FOREIGN : at + 1;
}

/** Norwegian is one language for those who call. */
const baseOf = (tag: string): string => {
  const base = tag.split('-')[0]!.toLowerCase();
  return base === 'nb' || base === 'nn' ? 'no' : base;
};

/** Whether two lists of tags have a language in common. */
export function shares(a: readonly string[], b: readonly string[]): boolean {
  const wanted = b.map(baseOf);
  return a.some((tag) => wanted.includes(baseOf(tag)));
}
