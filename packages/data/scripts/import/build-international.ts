/**
 * The services for every country that has none of its own on a route. They stand outside the
 * countries, since none of them is "the" service of any state.
 */
import type { Route, Service } from '../../src/index.js';
import { buildChannel } from './build-channel.js';
import { DESK_RESEARCH } from './build-service.js';
import { normaliseSource } from './normalise-source.js';
import { rankSources } from './rank-sources.js';
import type { Decision, RawSource } from './types.js';

interface Value {
  name: { en: string };
  route: Route;
  slug: string;
  url: string;
  fits?: Record<string, string>;
  operator?: string | null;
  languages: string[];
  networks?: string[];
  audience?: Service['audiences'];
  anonymous?: boolean;
  ages: Service['ages'];
}

/** Builds the international services in the order of the routes, then of the decisions. */
export function buildInternational(
  entries: { decision: Decision; sources: RawSource[] }[],
): Service[] {
  const routes: Route[] = ['talk', 'report', 'own-image', 'centre', 'missing'];
  return entries
    .map(({ decision, sources }) => build(decision.value as Value, sources))
    .sort((a, b) => routes.indexOf(a.route) - routes.indexOf(b.route));
}

function build(value: Value, sources: RawSource[]): Service {
  const raw = { type: 'web', value: value.url };
  const anonymous = value.anonymous === undefined ? {} : { anonymous: value.anonymous };
  return {
    id: `int-${value.slug}`,
    route: value.route,
    name: { en: value.name.en },
    ...(value.fits ? { fits: value.fits } : {}),
    operator: value.operator ?? null,
    audiences: value.audience ?? [],
    ages: value.ages,
    languages: value.languages,
    networks: value.networks ?? [],
    channels: [buildChannel({ ...raw, ...anonymous })],
    website: null,
    sources: rankSources(sources.map(normaliseSource), {
      code: 'INT',
      own: [value.url],
      numbers: [],
    }),
    checked: DESK_RESEARCH,
    confidence: 'medium',
  };
}
