/** Filters of the list of services, and which of them would help at all. */
import type { Channel, Service } from '@awareness-widgets/data';
import type { OpenState } from '@awareness-widgets/data/answers.js';

/** Groups of channels as people name them: call, chat, message, e-mail. */
const WAYS = ['call', 'chat', 'message', 'email'] as const;
type Way = (typeof WAYS)[number];

export interface ServiceFilter {
  way: Way | null;
  free: boolean;
  open: boolean;
  /** Language code. */
  language: string | null;
}

export const NO_FILTER: ServiceFilter = { way: null, free: false, open: false, language: null };

/** What can be chosen; what all services or none share is left out, since it would not help. */
export interface FilterOptions {
  ways: Way[];
  free: boolean;
  open: boolean;
  languages: string[];
}

type StateOf = (service: Service, channel: Channel) => OpenState;

const WAY_OF: Record<Channel['type'], Way | null> = {
  phone: 'call',
  chat: 'chat',
  sms: 'message',
  whatsapp: 'message',
  email: 'email',
  web: null,
};

/** Services with a channel that has all that is asked for. */
export function filterServices(
  services: readonly Service[],
  filter: ServiceFilter,
  stateOf: StateOf,
): Service[] {
  return services.filter((service) => {
    const speaks = [service.languages, ...service.channels.map(({ languages }) => languages ?? [])];
    if (filter.language && !speaks.flat().includes(filter.language)) return false;
    if (!filter.way && !filter.free && !filter.open) return true;
    return service.channels.some(
      (channel) =>
        (!filter.way || WAY_OF[channel.type] === filter.way) &&
        (!filter.free || channel.cost === 'free') &&
        (!filter.open || stateOf(service, channel).state === 'open'),
    );
  });
}

/** Filters that would leave some services and take some away. Fewer than three need none. */
export function filterOptions(services: readonly Service[], stateOf: StateOf): FilterOptions {
  const helps = (filter: Partial<ServiceFilter>) => {
    const left = filterServices(services, { ...NO_FILTER, ...filter }, stateOf).length;
    return services.length >= 3 && left > 0 && left < services.length;
  };
  const languages = [...new Set(services.flatMap((service) => service.languages))];
  return {
    ways: WAYS.filter((way) => helps({ way })),
    free: helps({ free: true }),
    open: helps({ open: true }),
    languages: languages.filter((language) => helps({ language })),
  };
}

export const isFiltering = (filter: ServiceFilter) =>
  Boolean(filter.way || filter.free || filter.open || filter.language);
