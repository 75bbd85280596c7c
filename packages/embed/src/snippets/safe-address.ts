/** Addresses that may become links: the web, calls, texts and letters; nothing that runs. */
import type { Channel } from '@awareness-widgets/data';

/** The address itself, or null where its scheme is another. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim();
  if (/^(tel|sms):\+?[0-9*#]+$/.test(trimmed)) return trimmed;
  if (/^mailto:[^\s?&<>"]+@[^\s?&<>"]+$/.test(trimmed)) return trimmed;
  try {
    const url = new URL(trimmed);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/** What a tap on the channel opens; null where that would not be safe. */
export function channelAddress({ type, dial }: Pick<Channel, 'type' | 'dial'>): string | null {
  switch (type) {
    case 'phone':
      return safeAddress(`tel:${dial}`);
    case 'sms':
      return safeAddress(`sms:${dial}`);
    case 'whatsapp':
      return safeAddress(/^\+?\d+$/.test(dial) ? `https://wa.me/${dial.replace('+', '')}` : dial);
    case 'email':
      return safeAddress(`mailto:${dial}`);
    case 'chat':
    case 'web':
      return safeAddress(dial);
  }
}
