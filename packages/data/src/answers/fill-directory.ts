/**
 * The shipped directory leaves out what is unknown or as usual. This puts it back, as the schema
 * would, without the schema's bytes: a test holds the two together.
 */
import type {
  Channel,
  Country,
  Directory,
  Emergency,
  Hours,
  Service,
} from '../schemas/directory.js';
import type { Source } from '../schemas/value-types.js';

const HOURS = { always: false, week: [], closed: [], holidays: null };
const CHANNEL = { reach: null, hours: null, cost: null, anonymous: null, human: null };
const SERVICE = {
  operator: null,
  audiences: [],
  ages: null,
  languages: [],
  networks: [],
  website: null,
  checked: null,
};
const EMERGENCY = { by: 'phone', sources: [], checked: null } as const;

/** @returns Null for what is not shaped like a directory; the full check then says why. */
export function fillDirectory(data: unknown): Directory | null {
  try {
    const raw = data as Directory;
    const countries: Record<string, Country> = {};
    for (const [code, country] of Object.entries(raw.countries)) {
      countries[code] = {
        ...country,
        emergency: country.emergency.map((entry): Emergency => ({
          ...EMERGENCY,
          ...entry,
          sources: fillSources(entry.sources),
        })),
        services: country.services.map(fillService),
      };
    }
    return { ...raw, countries, international: raw.international.map(fillService) };
  } catch {
    return null;
  }
}

const fillSources = (sources: readonly Source[] = []): Source[] =>
  sources.map((source) => ({ ...source, date: source.date ?? null }));

const fillService = (service: Service): Service => ({
  ...SERVICE,
  ...service,
  sources: fillSources(service.sources),
  ages: service.ages ? { from: service.ages.from ?? null, to: service.ages.to ?? null } : null,
  channels: service.channels.map((channel): Channel => ({
    ...CHANNEL,
    ...channel,
    ...(channel.sources && { sources: fillSources(channel.sources) }),
    hours: channel.hours ? ({ ...HOURS, ...channel.hours } satisfies Hours) : null,
  })),
});
