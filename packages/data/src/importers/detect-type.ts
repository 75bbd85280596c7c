/** Finds out what a text is from how it begins; a file's name is not always at hand, or true. */
import type { ImportType } from './types.js';

/** @returns The type, or null for an empty text. */
export function detectType(text: string): ImportType | null {
  const head = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!head) return null;
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics';
  if (head.startsWith('<')) return 'jsonld';
  if (!/^[[{]/.test(head)) return 'csv';
  if (/"@(?:context|graph|type)"/.test(head)) return 'jsonld';
  if (/"type"\s*:\s*"(?:Feature(?:Collection)?|umap)"/.test(head)) return 'geojson';
  return 'json';
}
