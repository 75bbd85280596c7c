/** A QR code as an SVG path, for the page's own address. */
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrCode {
  /** Modules along a side, without the quiet zone. */
  size: number;
  /** `d` of one path that fills all dark modules. */
  path: string;
}

/** Null where the address does not fit or is no web address. */
export function makeQr(address: string | null): QrCode | null {
  if (!address || !/^https?:\/\//.test(address)) return null;
  try {
    const code = generate(address);
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return null;
  }
}

/** The page's address without what may tell of a person: no query, no fragment, no credentials. */
export function plainAddress(href: string): string | null {
  try {
    const { protocol, origin, pathname } = new URL(href);
    return /^https?:$/.test(protocol) ? origin + pathname : null;
  } catch {
    return null;
  }
}
