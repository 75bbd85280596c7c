/** Ids for rows that bring none: the same row gets the same id each time it is read. */
import type { Activity } from '../schemas/activities.js';
import { wordKey } from './read-words.js';

/** A 32-bit FNV-1a hash, in base 36. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** @returns `2026-ee-title-of-the-activity-1x2y3z`, made of the fields that tell activities apart. */
export function makeId({ edition, country, title, start, organiser, place }: Activity): string {
  const key = JSON.stringify([title, start, organiser, place]);
  const slug = wordKey(title)
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return [edition, country.toLowerCase(), slug, hashText(key)].filter(Boolean).join('-');
}
