/**
 * A channel in the shape of the schema. What is dialled is kept apart from what is read; a short
 * code or a freephone number is never given a country prefix.
 */
import type { Channel, Hours } from '../../src/index.js';
import type { ChannelEditing, RawChannel } from './types.js';
import { costOf } from './vocabulary.js';

/** Whether it is rung or written to in talk: only then it can be open. */
export const hasHours = (type: string) => type !== 'web' && type !== 'email';

/**
 * Builds one channel.
 * @param hours Null where they are unknown.
 * @throws When its value can be neither dialled nor opened.
 */
export function buildChannel(
  raw: RawChannel,
  hours: Hours | null = null,
  editing: ChannelEditing = {},
): Channel {
  const type = raw.type as Channel['type'];
  const value = raw.value?.trim() ?? '';
  return {
    type,
    ...addressOf(type, value, raw.display),
    reach: reachOf(type, value),
    hours: hasHours(type) ? hours : null,
    cost: costOf(raw.cost),
    anonymous: raw.anonymous ?? null,
    human: raw.human ?? null,
    ...(editing.languages ? { languages: editing.languages } : {}),
    ...(editing.cautions ? { cautions: editing.cautions } : {}),
  };
}

function addressOf(type: Channel['type'], value: string, display: string | undefined) {
  if (type === 'email') {
    if (!/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)) throw new Error(`Not an e-mail: ${value}`);
    return { dial: value, display: value };
  }
  if (type === 'chat' || type === 'web') {
    if (!/^https:\/\/[^\s<>"]+$/.test(value)) throw new Error(`Not an https address: ${value}`);
    return { dial: value, display: display ?? readableUrl(value) };
  }
  const dial = value.replace(/[\s.()-]/g, '');
  if (!/^\+?\d{2,15}$/.test(dial)) throw new Error(`Not a number: ${value}`);
  const european = /^116(\d{3})$/.exec(dial);
  return { dial, display: display ?? (european ? `116 ${european[1]}` : value) };
}

/** The address as people say it: no scheme, no www, no closing slash. */
function readableUrl(url: string): string {
  return url
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

/** Where the dialled form works: a national form only inside the country. */
function reachOf(type: Channel['type'], value: string): Channel['reach'] {
  if (type !== 'phone' && type !== 'sms') return null;
  // +36 80 is the international form of a Hungarian freephone number.
  if (/^\+36 ?80/.test(value)) return 'national';
  return value.startsWith('+') ? 'international' : 'national';
}
