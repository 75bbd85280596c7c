/**
 * The directory as the finder loads it. Unknown values, defaults, editors' notes and all but the
 * best source stay behind in directory-full.json; every number, name, hour and check date remains.
 */
import type { Channel, Checked, Country, Directory, Emergency, Service } from '../../src/index.js';

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

/** The check shared by all services, or null where they differ. */
function commonCheck(directory: Directory): Checked | null {
  const entries = Object.values(directory.countries).flatMap((country) => [
    ...country.services,
    ...country.emergency,
  ]);
  const all = new Set(
    [...entries, ...directory.international].map((e) => JSON.stringify(e.checked)),
  );
  return all.size === 1 ? (JSON.parse([...all][0] ?? 'null') as Checked | null) : null;
}

function leanCountry(country: Country, common: Checked | null): Plain {
  return {
    code: country.code,
    languages: country.languages,
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
  const { channels, region, sources, checked, confirmed } = service;
  // A channel that opens the website says the same.
  const linked = channels.some(({ dial }) => dial === service.website);
  const website = linked ? null : service.website;
  return {
    id,
    route,
    name,
    ...dropUnknown({ fits, operator, audiences, ages, languages, networks, website, region }),
    channels: channels.map(leanChannel),
    sources: leanSources(sources),
    ...dropUnknown({ checked: ownCheck(checked, common), confirmed }),
  };
}

function leanChannel({ hours, sources, ...channel }: Channel): Plain {
  return dropUnknown({
    ...channel,
    hours: hours && dropUnknown({ ...hours, always: hours.always || null }),
    sources: sources && leanSources(sources),
  });
}

/** The best one: the importer puts it first. */
function leanSources(sources: Service['sources']): Plain[] {
  return sources.slice(0, 1).map(({ url, date }) => dropUnknown({ url, date }));
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
