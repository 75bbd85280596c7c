/** The directory as the data package has built it. */
import { readFileSync } from 'node:fs';
import { Directory, parse } from '@awareness-widgets/data';

/** @throws Error naming what is wrong, so that no page is built from a broken file. */
export function readDirectory(): Directory {
  const file = new URL('../../data/dist/directory.json', import.meta.url);
  const parsed = parse(Directory, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new Error(`directory.json: ${first?.path}: ${first?.message}`);
  }
  return parsed.value;
}
