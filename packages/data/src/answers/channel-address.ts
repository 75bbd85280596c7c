/** Where a channel leads: the only place where data become an address that a tap follows. */
import type { Channel, Emergency } from '../schemas/directory.js';
import type { ChannelType } from '../schemas/vocabulary.js';

const isNumber = (value: string) => /^\+?\d{2,15}$/.test(value);

/** One address for each type; what `dial` does not promise becomes no address. */
const ADDRESS: Readonly<Record<ChannelType, (dial: string) => string | null>> = {
  phone: (dial) => (isNumber(dial) ? `tel:${dial}` : null),
  sms: (dial) => (isNumber(dial) ? `sms:${dial}` : null),
  whatsapp: (dial) =>
    isNumber(dial) ? `https://wa.me/${dial.replace('+', '')}` : webAddress(dial),
  email: (dial) => mailAddress(`mailto:${dial}`),
  chat: (dial) => webAddress(dial),
  web: (dial) => webAddress(dial),
};

/**
 * What a tap on a channel opens: `tel:`, `sms:`, `mailto:` or http(s); null when `dial` is not what
 * its type promises, and the channel is then shown as text.
 */
export const channelAddress = ({ type, dial }: Pick<Channel, 'type' | 'dial'>): string | null =>
  ADDRESS[type](dial.trim());

/** What a tap on an emergency number opens; its spaces and signs are for the eye. */
export function emergencyAddress({ number, by }: Pick<Emergency, 'number' | 'by'>): string | null {
  const dial = number.replace(/[\s().-]/g, '');
  return channelAddress({ type: by, dial });
}

/** The address if it is http(s) and carries no name or password, else null. */
export function webAddress(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    const url = new URL(text);
    return url.username || url.password ? null : url.href;
  } catch {
    return null;
  }
}

const mailAddress = (value: string): string | null =>
  /^mailto:[^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+$/i.test(value) ? value : null;

/** A `mailto:` address, its subject kept, or an http(s) address, else null: where a host is written to. */
export const mailOrWebAddress = (value: string): string | null =>
  /^mailto:[^\s<>"]+$/i.test(value.trim()) ? value.trim() : webAddress(value);

/** `https://www.lasteabi.ee/` → `lasteabi.ee`; the text itself where it is no address. */
export function hostName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
