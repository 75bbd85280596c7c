/**
 * The directory as the finder loads it. Unknown values, defaults, editors' notes and all but the
 * best source stay behind in directory-full.json; every number, name, hour and check date remains.
 */
import type {
  Channel,
  Checked,
  Country,
  Directory,
  Emergency,
  Hours,
  Service,
} from '../../src/index.js';

type Plain = Record<string, unknown>;

/** A directory of the same schema with everything left out that parsing puts back. */
export function leanDirectory(directory: Directory): Plain {
  const checked = commonCheck(directory);
  const countries = Object.entries(directory.countries).map(([code, country]) => [
    code,
    leanCountry(country, checked),
  ]);
  return {
    version: directory.version,
    updated: directory.updated,
    ...(checked ? { checked } : {}),
    countries: Object.fromEntries(countries),
    international: directory.international.map((service) => leanService(service, checked)),
  };
}

/** One country and the services that stand in: a directory of its own for a page about one state. */
export function leanCountryFile(directory: Directory, code: string): Plain {
  const country = directory.countries[code];
  if (!country) throw new Error(`${code} is not in the directory`);
  const checked = commonCheck(directory);
  return {
    version: 1,
    updated: directory.updated,
    ...(checked ? { checked } : {}),
    countries: { [code]: leanCountry(country, checked) },
    international: directory.international.map((service) => leanService(service, checked)),
  };
}

/** The check that most entries share; none where one entry has no check, since it would inherit it. */
function commonCheck(directory: Directory): Checked | null {
  const entries = Object.values(directory.countries).flatMap((country) => [
    ...country.services,
    ...country.emergency,
  ]);
  const counts = new Map<string, number>();
  for (const { checked } of [...entries, ...directory.international]) {
    const key = JSON.stringify(checked);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.has('null')) return null;
  const [most = 'null'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return JSON.parse(most) as Checked | null;
}

function leanCountry(country: Country, common: Checked | null): Plain {
  return {
    code: country.code,
    languages: country.languages,
    ...dropUnknown({ cautions: country.cautions }),
    emergency: country.emergency.map((entry) => leanEmergency(entry, common)),
    services: country.services.map((service) => leanService(service, common)),
  };
}

function leanEmergency({ number, for: service, by, ...entry }: Emergency, common: Checked | null) {
  return dropUnknown({
    number,
    for: service,
    by: by === 'phone' ? null : by,
    sources: leanSources(entry.sources),
    checked: ownCheck(entry.checked, common),
  });
}

function leanService(service: Service, common: Checked | null): Plain {
  const { id, route, name, fits, operator, audiences, ages, languages, networks } = service;
  const { cautions, channels, region, sources, checked, confirmed } = service;
  // A channel that opens the website says the same.
  const linked = channels.some(({ dial }) => dial === service.website);
  const website = linked ? null : service.website;
  return {
    id,
    route,
    name,
    ...dropUnknown({ fits, operator, audiences, ages, languages, cautions }),
    ...dropUnknown({ networks, website, region }),
    channels: channels.map(leanChannel),
    sources: leanSources(sources),
    ...dropUnknown({ checked: ownCheck(checked, common), confirmed }),
  };
}

function leanChannel({ hours, sources, ...channel }: Channel): Plain {
  return dropUnknown({
    ...channel,
    hours: hours && leanHours(hours),
    sources: sources && leanSources(sources),
  });
}

/** An undated page stays undated: there null does not mean the same as nothing. */
function leanHours({ source: _, read, ...hours }: Hours): Plain {
  const lean = dropUnknown({ ...hours, always: hours.always || null });
  return read === undefined ? lean : { ...lean, read };
}

/** The best one: the importer puts it first. */
function leanSources(sources: Service['sources']): Plain[] {
  return sources.slice(0, 1).map(({ url, date, kind }) => dropUnknown({ url, date, kind }));
}

function ownCheck(checked: Checked | null, common: Checked | null): Checked | null {
  return common && JSON.stringify(checked) === JSON.stringify(common) ? null : checked;
}

/** Without what parsing puts back: null, undefined and empty lists. */
function dropUnknown(entry: object): Plain {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
