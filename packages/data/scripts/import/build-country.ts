/**
 * One country file. What is held back never enters it: it goes to the list of facts that wait for
 * an editor, with the reason.
 */
import type { Country, CountryFacts, Emergency, Route, Service } from '../../src/index.js';
import { nameOf } from './apply-decisions.js';
import { buildService, DESK_RESEARCH } from './build-service.js';
import { FITS } from './fits.js';
import type { HoursAccount } from './find-hours.js';
import { normaliseSource } from './normalise-source.js';
import { prints, rankSources } from './rank-sources.js';
import type { EditingFile, HeldBack, RawCountry, RawRecord } from './types.js';
import { emergencyService, OFFICIAL_LANGUAGES } from './vocabulary.js';

const GROUPS: [Route, keyof RawCountry][] = [
  ['talk', 'helplines'],
  ['report', 'hotlines'],
  ['own-image', 'own_image'],
  ['centre', 'safer_internet_centre'],
  ['missing', 'missing_children'],
];

/** First thing in every made file, so that whoever opens one knows how to mend it. */
export const COMMENT =
  'Made by packages/data/scripts/import-directory.ts from packages/data/research: do not edit. To correct it, add an entry with its source to research/decisions.json, or tell us: https://github.com/awareness-widgets/awareness-widgets/issues/new?template=wrong-number.yml';

export interface CountryContext {
  editing: EditingFile;
  facts: CountryFacts;
  hours: HoursAccount;
}

/** Builds one country. Throws on a record that is neither shown nor held back. */
export function buildCountry(
  code: string,
  raw: RawCountry,
  { editing, facts, hours }: CountryContext,
): { country: Country; heldBack: HeldBack[] } {
  const heldBack: HeldBack[] = [];
  const hold = (target: string, record: RawRecord, reason: string, value: unknown) =>
    heldBack.push({
      country: code,
      target,
      name: nameOf(record),
      reason,
      value,
      sources: (record.sources ?? []).map(normaliseSource),
    });

  const services: { service: Service; order: number }[] = [];
  for (const [route, group] of GROUPS) {
    for (const [target, record, index] of recordsOf(raw, group)) {
      const reason = heldReason(record);
      if (reason) {
        hold(target, record, reason, contactsOf(record));
        continue;
      }
      (record.channels ?? []).forEach((channel, at) => {
        if (channel.held) hold(`${target}/channels/${at}`, record, channel.held, channel.value);
      });
      if (route === 'centre' && !record.website?.startsWith('https://') && !record.page) {
        hold(target, record, 'No https address was confirmed.', contactsOf(record));
        continue;
      }
      const entry = editing.records[`${code}/${target}`];
      if (!entry) throw new Error(`${code}/${target} is missing in editing.json`);
      services.push({
        service: buildService(record, { code, route, target, editing: entry, hours }),
        order: entry.order ?? index,
      });
    }
  }
  const routes = GROUPS.map(([route]) => route);
  services.sort(
    (a, b) =>
      routes.indexOf(a.service.route) - routes.indexOf(b.service.route) || a.order - b.order,
  );
  const sorted = services.map(({ service }) => service);
  const cautions = editing.countryCautions[code];
  return {
    heldBack,
    country: {
      $comment: COMMENT,
      $schema: '../schemas/country.schema.json',
      version: 1,
      code,
      languages: OFFICIAL_LANGUAGES[code] ?? [],
      ...(cautions ? { cautions } : {}),
      emergency: emergencyOf(code, raw),
      services: addFits(code, sorted, raw, editing),
      facts,
    },
  };
}

function recordsOf(raw: RawCountry, group: keyof RawCountry): [string, RawRecord, number][] {
  const value = raw[group];
  if (!value || typeof value === 'string') return [];
  if (!Array.isArray(value)) return [[group, value, 0]];
  return value.map((record, index) => [`${group}/${index}`, record, index]);
}

/** Why a record is not shown; null when it is. */
function heldReason(record: RawRecord): string | null {
  if (record.held) return record.held;
  if (record.confidence === 'low')
    return ['Confidence low.', record.note].filter(Boolean).join(' ');
  return record.hold_back ? (record.note ?? 'Held back by the research.') : null;
}

function contactsOf(record: RawRecord): unknown {
  const { channels, number, report_url, website } = record;
  if (channels) return channels.map(({ type, value }) => ({ type, value }));
  return number ?? report_url ?? website ?? null;
}

/** A sentence to choose by, only where there is something to choose. */
function addFits(
  code: string,
  services: Service[],
  raw: RawCountry,
  editing: EditingFile,
): Service[] {
  if (services.filter(({ route }) => route === 'talk').length < 2) return services;
  const keys = new Map<string, string | undefined>();
  raw.helplines.forEach((_, index) => {
    const entry = editing.records[`${code}/helplines/${index}`];
    if (entry) keys.set(`${code.toLowerCase()}-${entry.slug}`, entry.fits);
  });
  return services.map((service) => {
    if (service.route !== 'talk') return service;
    const phrase = FITS[keys.get(service.id) ?? ''];
    if (!phrase) throw new Error(`${service.id} has no sentence to choose by`);
    const { id, route, name, ...rest } = service;
    return { id, route, name, fits: phrase, ...rest };
  });
}

function emergencyOf(code: string, raw: RawCountry): Emergency[] {
  const { emergency } = raw;
  const reason = heldReason(emergency);
  if (reason) throw new Error(`${code} would stand without an emergency number: ${reason}`);
  const list: Omit<Emergency, 'sources' | 'checked'>[] = [];
  const add = (number: string, service: Emergency['for'], by: Emergency['by']) => {
    if (!list.some((other) => other.number === number)) list.push({ number, for: service, by });
  };
  if (emergency.number) add(emergency.number, 'all', 'phone');
  if (emergency.also_112) add('112', 'all', 'phone');
  for (const other of emergency.others) {
    if (other.dropped) continue;
    const service = emergencyService(other.for ?? other.service ?? '');
    if (service) add(other.number, service, service === 'sms' ? 'sms' : 'phone');
  }
  const sources = (emergency.sources ?? []).map(normaliseSource);
  return list.map((entry) => {
    // The record's sources speak of several numbers: only those that print this one support it.
    const stating = sources.filter((source) => prints(source, entry.number));
    const own = stating.length > 0 ? stating : sources;
    return {
      ...entry,
      sources: rankSources(own, { code, own: null, numbers: [entry.number] }),
      checked: DESK_RESEARCH,
    };
  });
}
