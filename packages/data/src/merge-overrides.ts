/**
 * A Safer Internet Centre knows its own country better than any desk research. Its file is laid
 * over the shipped entry, service by service, and what it touches says who vouches for it.
 */
import type { Issue } from './parse.js';
import { firstDayOf } from './answers/hours-freshness.js';
import type { Checked } from './schemas/value-types.js';
import type { Country, Directory, Hours, Service } from './schemas/directory.js';
import type { CompleteOverrides } from './schemas/overrides.js';

export interface Merged {
  /** A new directory; the one given is left as it was. */
  directory: Directory;
  /** What could not be applied, with a path into the override file. Empty: all of it was. */
  issues: Issue[];
}

/**
 * Services are matched by id: a known one is replaced where it stands, a new one is added at the
 * end. `emergency` replaces the whole list.
 *
 * @param overrides Through `parse(DirectoryOverrides, …)`, which fills in what was left out.
 */
export function mergeOverrides(directory: Directory, overrides: CompleteOverrides): Merged {
  const code = overrides.country;
  const country = Object.hasOwn(directory.countries, code) ? directory.countries[code] : undefined;
  if (!country) {
    const message = `"${code}" is not in the directory. Use the two-letter code of a country in it.`;
    return { directory, issues: [{ path: 'country', message }] };
  }
  const issues: Issue[] = [];
  const own = accept(code, overrides.services, issues);
  const removed = new Set<string>();
  overrides.remove.forEach((id, index) => {
    if (country.services.some((service) => service.id === id)) removed.add(id);
    else issues.push({ path: `remove.${index}`, message: `No service has the id "${id}".` });
    if (own.has(id)) {
      const message = `"${id}" is also under services. Keep it in one of the two places.`;
      issues.push({ path: `remove.${index}`, message });
      removed.delete(id);
    }
  });

  const { confirmedBy: by, confirmedOn: date } = overrides;
  const check: Checked = { date, how: 'confirmed by the centre', by };
  const vouched = (service: Service): Service => {
    const copy = structuredClone(service);
    return {
      ...copy,
      channels: copy.channels.map((channel) => ({
        ...channel,
        hours: channel.hours && confirmHours(channel.hours, date),
      })),
      checked: service.checked ?? check,
      confirmed: { by, date },
    };
  };
  const merged: Country = {
    ...country,
    services: [
      ...country.services
        .filter((service) => !removed.has(service.id))
        .map((service) => {
          const override = own.get(service.id);
          own.delete(service.id);
          return override ? vouched(override) : service;
        }),
      ...[...own.values()].map(vouched),
    ],
    ...(overrides.emergency
      ? {
          emergency: overrides.emergency.map((entry) => ({
            ...structuredClone(entry),
            checked: entry.checked ?? check,
          })),
        }
      : {}),
  };
  return {
    directory: { ...directory, countries: { ...directory.countries, [code]: merged } },
    issues,
  };
}

/**
 * A centre that vouches for an entry vouches for its hours: what an older page said, copied along with
 * the entry, no longer sets their age.
 */
function confirmHours({ read, from, source, ...hours }: Hours, confirmedOn: string): Hours {
  const isNewer = typeof read === 'string' && firstDayOf(read) > confirmedOn;
  return isNewer ? { ...hours, read, ...(from && { from }), ...(source && { source }) } : hours;
}

/** Services with an id of this country, each id once; the others become issues. */
function accept(code: string, services: Service[], issues: Issue[]): Map<string, Service> {
  const own = new Map<string, Service>();
  const prefix = `${code.toLowerCase()}-`;
  services.forEach((service, index) => {
    const path = `services.${index}.id`;
    if (!service.id.startsWith(prefix)) {
      issues.push({ path, message: `"${service.id}" must begin with "${prefix}".` });
    } else if (own.has(service.id)) {
      issues.push({ path, message: `"${service.id}" is there twice. Keep one of the two.` });
    } else {
      own.set(service.id, service);
    }
  });
  return own;
}
