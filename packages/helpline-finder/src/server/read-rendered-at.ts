/** Reads when and where a server rendered a finder, so that a browser can begin with the same. */
import type { Rendered } from '../model/context.js';

/** @param text ISO date-time and IANA zone, parted by a space. Null for anything else. */
export function readRendered(text: string): Rendered | null {
  const [moment = '', zone = ''] = text.trim().split(' ');
  const now = Date.parse(moment);
  return Number.isNaN(now) || zone === '' ? null : { now, zone };
}
