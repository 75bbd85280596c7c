/** The directories, countries and overrides among a command's files, as one list of entries. */
import { mergeOverrides } from '../merge-overrides.js';
import type { Checked } from '../schemas/value-types.js';
import type { Country, Directory, Emergency, Service } from '../schemas/directory.js';
import type { CompleteOverrides } from '../schemas/overrides.js';
import type { Loaded } from './load-file.js';

/** A service or emergency number with what holds for it. */
export interface Entry {
  file: string;
  /** `INT` for international services. */
  country: string;
  /** The service's id, or `emergency 112`. */
  id: string;
  service: Service | null;
  sources: Service['sources'];
  checked: Checked | null;
}

function ofCountry(file: string, country: Country, common: Checked | null): Entry[] {
  const entry = (id: string, service: Service | null, item: Service | Emergency): Entry => ({
    file,
    country: country.code,
    id,
    service,
    sources: item.sources,
    checked: item.checked ?? common,
  });
  return [
    ...country.services.map((service) => entry(service.id, service, service)),
    ...country.emergency.map((item) => entry(`emergency ${item.number} (${item.for})`, null, item)),
  ];
}

const international = (file: string, services: Service[], common: Checked | null) =>
  services.map((service): Entry => ({
    file,
    country: 'INT',
    id: service.id,
    service,
    sources: service.sources,
    checked: service.checked ?? common,
  }));

/** @returns Every service and emergency number of a file; none for a quiz. */
export function entriesOf(loaded: Loaded, file: string): Entry[] {
  switch (loaded.kind) {
    case 'directory': {
      const common = loaded.value.checked ?? null;
      return [
        ...Object.values(loaded.value.countries).flatMap((country) =>
          ofCountry(file, country, common),
        ),
        ...international(file, loaded.value.international, common),
      ];
    }
    case 'country':
      return ofCountry(file, loaded.value, null);
    case 'international':
      return international(file, loaded.value.services, null);
    case 'overrides': {
      const { country, services, emergency = [], confirmedBy, confirmedOn } = loaded.value;
      const check: Checked = { date: confirmedOn, how: 'confirmed by the centre', by: confirmedBy };
      return ofCountry(file, { code: country, languages: [], services, emergency }, check);
    }
    default:
      return [];
  }
}

export interface MergeProblem {
  file: string;
  path: string;
  message: string;
  severity: 'error' | 'warning';
}

/**
 * Puts directories, countries and overrides together. Overrides come last, whatever their place.
 *
 * @param today Day of the merged file where no input names one.
 */
export function mergeDirectories(
  files: readonly (Loaded & { file: string })[],
  today: string,
): { directory: Directory; problems: MergeProblem[] } {
  const problems: MergeProblem[] = [];
  let directory: Directory = { version: 1, updated: '', countries: {}, international: [] };
  const from = new Map<string, string>();
  const seen = (key: string, file: string, what: string) => {
    const first = from.get(key);
    if (first !== undefined) {
      const message = `${what} is also in ${first}; this one counts`;
      problems.push({ file, path: key, message, severity: 'warning' });
    }
    from.set(key, file);
  };
  const withCheck = <T extends { checked: Checked | null }>(
    common: Checked | null,
    item: T,
  ): T => ({
    ...item,
    checked: item.checked ?? common,
  });
  const addCountry = (file: string, country: Country, common: Checked | null) => {
    const { $comment: _comment, $schema: _schema, version: _version, ...rest } = country;
    seen(rest.code, file, `The country ${rest.code}`);
    directory.countries[rest.code] = {
      ...rest,
      services: rest.services.map((item) => withCheck(common, item)),
      emergency: rest.emergency.map((item) => withCheck(common, item)),
    };
  };
  const addInternational = (file: string, services: Service[], common: Checked | null) => {
    for (const service of services) {
      seen(service.id, file, `The service ${service.id}`);
      const others = directory.international.filter(({ id }) => id !== service.id);
      directory.international = [...others, withCheck(common, service)];
    }
  };
  const overrides: (CompleteOverrides & { file: string })[] = [];
  for (const { kind, value, file } of files) {
    if (kind === 'directory') {
      const common = value.checked ?? null;
      if (value.updated > directory.updated) directory.updated = value.updated;
      for (const country of Object.values(value.countries)) addCountry(file, country, common);
      addInternational(file, value.international, common);
    } else if (kind === 'country') addCountry(file, value, null);
    else if (kind === 'international') addInternational(file, value.services, null);
    else if (kind === 'overrides') overrides.push({ ...value, file });
  }
  directory.updated ||= today;
  for (const { file, ...override } of overrides) {
    for (const { id } of override.services) seen(`override ${id}`, file, `An override of ${id}`);
    const merged = mergeOverrides(directory, override);
    directory = merged.directory;
    problems.push(
      ...merged.issues.map((issue) => ({ ...issue, file, severity: 'error' as const })),
    );
  }
  return { directory, problems };
}
