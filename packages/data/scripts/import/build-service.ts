/**
 * A service in the shape of the schema from a record of any group: helpline, hotline, centre,
 * missing-children line. The groups differ only in where their addresses stand.
 */
import type { Checked, Route, Service } from '../../src/index.js';
import { buildChannel } from './build-channel.js';
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

/** The channels of a record before they are checked. */
function rawChannels(route: Route, record: RawRecord): RawChannel[] {
  const at = (type: string, value: string | null | undefined): RawChannel[] =>
    value ? [{ type, value, hours: null, cost: null }] : [];
  if (route === 'missing') {
    const { number = null, hours = null, cost = null } = record;
    return [{ type: 'phone', value: number, hours, cost }];
  }
  if (route === 'centre') return at('web', record.website ?? record.page?.url);
  if (route === 'report' && !record.channels) {
    const english = at('web', record.english_url).map((c) => ({ ...c, display: 'English form' }));
    return [
      ...at('web', record.report_url ?? record.website),
      ...english,
      ...at('email', record.email),
      ...at('phone', record.phone),
    ];
  }
  return record.channels ?? [];
}

/** Builds a service. Throws when nothing is left by which it can be reached. */
export function buildService(
  code: string,
  route: Route,
  record: RawRecord,
  editing: Editing,
): Service {
  const timezone = TIMEZONES[code] ?? 'UTC';
  const channels = rawChannels(route, record)
    .filter((channel) => !channel.dropped && !channel.held && channel.value)
    .map((channel) => buildChannel(channel, timezone));
  if (channels.length === 0) throw new Error(`${code} ${editing.slug}: no channel`);
  const english = channels.find((channel) => channel.dial === record.english_url);
  if (english) english.languages = ['en'];
  const website = record.website?.startsWith('https://') ? record.website : null;
  const raw = [...(record.sources ?? []), ...(record.page ? [record.page] : [])];
  const normalised = raw.map(normaliseSource);
  const service: Service = {
    id: `${code.toLowerCase()}-${editing.slug}`,
    route,
    name: editing.name,
    operator: editing.operator === undefined ? (record.operator ?? null) : editing.operator,
    audiences: audiencesOf(record.audience),
    ages: record.ages ?? agesOf(record.audience),
    languages: languageTags(record.languages),
    networks: [...(inNetwork(record) ? ['INHOPE'] : []), ...(editing.networks ?? [])],
    channels: markAnonymous(route, channels, normalised),
    website,
    ...(record.region ? { region: record.region } : {}),
    sources: rankSources(
      normalised,
      [website ?? '', ...channels.map((channel) => channel.dial)],
      channels.filter((c) => /^\+?\d/.test(c.dial)).map((c) => c.dial.replace(/\D/g, '')),
    ),
    checked: DESK_RESEARCH,
    confidence: record.confidence === 'high' ? 'high' : 'medium',
  };
  const note = editing.editor_note ?? record.editor_note;
  return note ? { ...service, note } : service;
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
