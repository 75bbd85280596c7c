/** The page's own address as a QR code, without what may tell of a person. */
import { qrPath, type QrPath } from '@awareness-widgets/core/qr-path.js';

export type QrCode = QrPath;

/** Null where the address does not fit or is no web address. */
export const makeQr = (address: string | null): QrCode | null =>
  address && /^https?:\/\//.test(address) ? qrPath(address) : null;

/** The page's address without what may tell of a person: no query, no fragment, no credentials. */
export function plainAddress(href: string): string | null {
  try {
    const { protocol, origin, pathname } = new URL(href);
    return /^https?:$/.test(protocol) ? origin + pathname : null;
  } catch {
    return null;
  }
}
