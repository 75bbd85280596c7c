/** Replaces the page by a neutral one, so that Back does not return here. */

/** Where people go who leave, unless the host names another place. */
export const DEFAULT_EXIT = 'https://www.bbc.co.uk/weather';

/** The host's address if it is http(s), else the default. */
export function exitAddress(href: string | null | undefined, base: string): string {
  try {
    const url = new URL(href || DEFAULT_EXIT, base);
    return /^https?:$/.test(url.protocol) ? url.href : DEFAULT_EXIT;
  } catch {
    return DEFAULT_EXIT;
  }
}

/** The little of a window that leaving needs. */
export interface LeavableWindow {
  location: { replace(url: string): void };
}

/**
 * Leaves the outermost page. In a frame that may not, nothing happens and the cover stays.
 *
 * @returns False where the browser refused at once; a refusal can also be silent.
 */
export function leavePage(address: string, top: LeavableWindow): boolean {
  try {
    top.location.replace(address);
    return true;
  } catch {
    return false;
  }
}
