/** SCORM's way to the platform: an object in a window above, or in the one that opened this. */

/** Windows looked through, as the standard advises. */
const MOST = 500;

export function findApi<T>(from: Window, name: 'API' | 'API_1484_11'): T | null {
  const above = (start: Window): T | null => {
    let at = start;
    for (let i = 0; i < MOST; i++) {
      try {
        const found = (at as unknown as Record<string, T | undefined>)[name];
        if (found) return found;
      } catch {
        // A window of another origin: nothing of it may be read.
      }
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  const opener = from.opener as Window | null;
  return above(from) ?? (opener ? above(opener) : null);
}
