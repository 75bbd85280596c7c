/** Counts of the directory: how much it holds, how much of it is unknown, how old it is. */
import { daysBetween, freshness, type Freshness } from '../answers/freshness.js';
import type { Entry } from './load-directories.js';

export interface DirectoryCounts {
  countries: number;
  services: number;
  emergencyNumbers: number;
  channels: number;
  /** Different addresses. */
  sources: number;
  routes: Record<string, number>;
  channelTypes: Record<string, number>;
  /** For each field, how many services or channels do not know it. */
  unknowns: Record<string, number>;
  ages: Record<Freshness, number>;
  /** Days since the oldest and the middle check; null where there is none. */
  oldest: number | null;
  median: number | null;
}

const CHANNEL_FIELDS = ['reach', 'hours', 'cost', 'anonymous', 'human'] as const;
const SERVICE_FIELDS = ['operator', 'ages', 'website'] as const;

export function countDirectory(entries: readonly Entry[], today: string): DirectoryCounts {
  const sources = new Set<string>();
  const counts: DirectoryCounts = {
    countries: new Set(entries.map(({ country }) => country).filter((code) => code !== 'INT')).size,
    services: 0,
    emergencyNumbers: 0,
    channels: 0,
    sources: 0,
    routes: {},
    channelTypes: {},
    unknowns: {},
    ages: { fresh: 0, ageing: 0, stale: 0, unchecked: 0 },
    oldest: null,
    median: null,
  };
  const days: number[] = [];
  const add = (record: Record<string, number>, key: string) =>
    (record[key] = (record[key] ?? 0) + 1);
  for (const { service, checked, sources: own } of entries) {
    for (const { url } of own) sources.add(url);
    counts.ages[freshness(checked, today)] += 1;
    if (checked) days.push(daysBetween(checked.date, today));
    if (!service) {
      counts.emergencyNumbers += 1;
      continue;
    }
    counts.services += 1;
    add(counts.routes, service.route);
    for (const field of SERVICE_FIELDS)
      if (service[field] === null) add(counts.unknowns, `service ${field}`);
    if (service.languages.length === 0) add(counts.unknowns, 'service languages');
    for (const channel of service.channels) {
      counts.channels += 1;
      add(counts.channelTypes, channel.type);
      for (const { url } of channel.sources ?? []) sources.add(url);
      for (const field of CHANNEL_FIELDS)
        if (channel[field] === null) add(counts.unknowns, `channel ${field}`);
    }
  }
  days.sort((a, b) => a - b);
  counts.sources = sources.size;
  counts.oldest = days.at(-1) ?? null;
  counts.median = days[Math.floor(days.length / 2)] ?? null;
  return counts;
}
