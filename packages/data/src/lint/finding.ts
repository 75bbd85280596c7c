/** What every rule of the linter takes and gives back. */
import type { Service, Country } from '../schemas/directory.js';
import type { Activities } from '../schemas/activities.js';

/** One thing a person should mend before the file is published. */
export interface Finding {
  /** Name of the rule, as its file. */
  rule: string;
  /** Where, as `services.0.channels.1.dial`. */
  path: string;
  /** What is wrong and how to mend it. */
  message: string;
  /** An error stops a release, a warning asks for a look. */
  severity: 'error' | 'warning';
}

/** The part of a country file that rules about services read. */
export interface ServiceFile {
  /** Upper case; `INT` for the international services. */
  code: string;
  services: Service[];
}

/** @param today Calendar day `YYYY-MM-DD`; rules know no clock of their own. */
export type ServiceRule = (file: ServiceFile, today: string) => Finding[];
export type CountryRule = (file: Country, today: string) => Finding[];
export type ActivitiesRule = (file: Activities) => Finding[];

/** Every channel of a file with its path. */
export function eachChannel(file: ServiceFile) {
  return file.services.flatMap((service, s) =>
    service.channels.map((channel, c) => ({
      service,
      channel,
      path: `services.${s}.channels.${c}`,
    })),
  );
}

/** Every text in a value with its path. */
export function eachText(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    eachText(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Whether a channel is dialled, not opened. */
export const isDialled = (type: string) =>
  type === 'phone' || type === 'sms' || type === 'whatsapp';
