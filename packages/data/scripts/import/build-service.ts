/**
 * A service in the shape of the schema from a record of any group: helpline, hotline, centre,
 * missing-children line. The groups differ only in where their addresses stand.
 */
import type { Channel, Checked, Route, Service } from '../../src/index.js';
import { buildChannel, hasHours } from './build-channel.js';
import type { HoursAccount } from './find-hours.js';
import { normaliseSource } from './normalise-source.js';
import { rankSources } from './rank-sources.js';
import type { Editing, RawChannel, RawRecord } from './types.js';
import { agesOf, audiencesOf, languageTags, TIMEZONES } from './vocabulary.js';

/** The research was read from published pages; nobody was rung. */
export const DESK_RESEARCH: Checked = {
  date: '2026-11-22',
  how: 'desk research',
  by: 'awareness-widgets editors',
};

/** Pages whose word on anonymity holds without a date. */
const OWN_WORDS = /^(Own|Operator|Government|Authority|112|Lithuanian SIC|BEE SECURE|Ofcom)/;

/** A channel before it is checked, and its place in the record: `channels/1`, `phone` or nothing. */
interface PlacedChannel {
  raw: RawChannel;
  place: string;
}

function rawChannels(route: Route, record: RawRecord): PlacedChannel[] {
  const at = (type: string, place: string, value: string | null | undefined): PlacedChannel[] =>
    value ? [{ raw: { type, value, cost: null }, place }] : [];
  if (route === 'missing') {
    const { number = null, cost = null } = record;
    return [{ raw: { type: 'phone', value: number, cost }, place: '' }];
  }
  if (route === 'centre') return at('web', 'website', record.website ?? record.page?.url);
  if (route === 'report' && !record.channels) {
    return [
      ...at('web', 'report_url', record.report_url ?? record.website),
      ...at('web', 'english_url', record.english_url),
      ...at('email', 'email', record.email),
      ...at('phone', 'phone', record.phone),
    ];
  }
  return (record.channels ?? []).map((raw, index) => ({ raw, place: `channels/${index}` }));
}

export interface ServiceContext {
  code: string;
  route: Route;
  /** Place of the record in the research: `helplines/0`. */
  target: string;
  editing: Editing;
  hours: HoursAccount;
}

/** Digits as pages print them: a country code is often left out, or followed by "(0)". */
function printedDigits({ dial, display }: Pick<Channel, 'dial' | 'display'>): string {
  if (!display.startsWith('+')) return (/^\d/.test(display) ? display : dial).replace(/\D/g, '');
  return display.replace(/^\+\d+\s*/, '').replace(/\D/g, '');
}

/** Builds a service. Throws when nothing is left by which it can be reached. */
export function buildService(record: RawRecord, context: ServiceContext): Service {
  const { code, route, target, editing, hours } = context;
  const timezone = TIMEZONES[code] ?? 'UTC';
  const website = record.website?.startsWith('https://') ? record.website : null;
  const raw = [...(record.sources ?? []), ...(record.page ? [record.page] : [])];
  const shown = rawChannels(route, record).filter(
    ({ raw: { dropped, held, value } }) => !dropped && !held && value,
  );
  const own = [website ?? '', ...shown.map(({ raw: { value } }) => value ?? '')];
  const channels = shown.map(({ raw: channel, place }) => {
    const key = [code, target, place].filter(Boolean).join('/');
    return buildChannel(
      channel,
      hasHours(channel.type) ? hours.hoursOf(key, { sources: raw, timezone, own }) : null,
      editing.channels?.[place],
    );
  });
  if (channels.length === 0) throw new Error(`${code} ${editing.slug}: no channel`);
  const english = channels.find((channel) => channel.dial === record.english_url);
  if (english) english.languages = ['en'];
  const normalised = raw.map(normaliseSource);
  return {
    id: `${code.toLowerCase()}-${editing.slug}`,
    route,
    name: editing.name,
    operator: editing.operator === undefined ? (record.operator ?? null) : editing.operator,
    audiences: audiencesOf(record.audience),
    ages: record.ages ?? agesOf(record.audience),
    languages: languageTags(record.languages),
    ...(editing.cautions ? { cautions: editing.cautions } : {}),
    networks: [...(inNetwork(record) ? ['INHOPE'] : []), ...(editing.networks ?? [])],
    channels: markAnonymous(route, channels, normalised),
    website,
    ...(record.region ? { region: record.region } : {}),
    sources: rankSources(normalised, {
      code,
      own,
      numbers: channels.filter((c) => /^\+?\d/.test(c.dial)).map(printedDigits),
    }),
    checked: DESK_RESEARCH,
    confidence: record.confidence === 'high' ? 'high' : 'medium',
  };
}

function inNetwork(record: RawRecord): boolean {
  return record.inhope_member === true || /^INHOPE/.test(record.network ?? '');
}

/** Anonymous only where the service itself or a page of 2024 or later says so. */
function markAnonymous(
  route: Route,
  channels: Service['channels'],
  sources: Service['sources'],
): Service['channels'] {
  const said = sources.some(({ date, says = '' }) => {
    const year = Number(/\d{4}/.exec(date ?? '')?.[0] ?? 0);
    if (!/anonym/i.test(says) || /non-anonym|not confirmed|optional/i.test(says)) return false;
    return year >= 2024 || (!date && OWN_WORDS.test(says));
  });
  if (!said) return channels;
  return channels.map((channel) =>
    channel.anonymous === null &&
    channel.type !== 'email' &&
    (route !== 'report' || channel.type === 'web')
      ? { ...channel, anonymous: true }
      : channel,
  );
}
