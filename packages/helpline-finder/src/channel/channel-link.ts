/** Where a channel leads: the only place where data become an address that a tap follows. */
import type { Channel } from '@awareness-widgets/data';

/**
 * @returns A `tel:`, `sms:`, `mailto:` or http(s) address, or null when `dial` is not what its type
 *   promises; the channel is then shown as text.
 */
export function channelLink({ type, dial }: Pick<Channel, 'type' | 'dial'>): string | null {
  const value = dial.trim();
  switch (type) {
    case 'phone':
      return isNumber(value) ? `tel:${value}` : null;
    case 'sms':
      return isNumber(value) ? `sms:${value}` : null;
    case 'email':
      return /^[^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+$/.test(value) ? `mailto:${value}` : null;
    case 'whatsapp':
      return isNumber(value) ? `https://wa.me/${value.replace('+', '')}` : webLink(value);
    default:
      return webLink(value);
  }
}

/** The address if it is http(s), else null. */
export function webLink(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (!/^https?:\/\//i.test(text)) return null;
  try {
    return new URL(text).href;
  } catch {
    return null;
  }
}

/** A `mailto:` or http(s) address as it is, else null. */
export const mailOrWebLink = (value: string): string | null =>
  /^mailto:[^\s<>"]+$/i.test(value.trim()) ? value.trim() : webLink(value);

/** `https://www.lasteabi.ee/` → `lasteabi.ee`. */
export function hostName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

const isNumber = (value: string) => /^\+?\d{2,15}$/.test(value);
