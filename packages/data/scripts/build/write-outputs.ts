/** Writing the built files, with their sizes as they travel. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a text after gzip at the level web servers use for built files. */
export const gzipSize = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * Writes texts below a folder. What an earlier build left under the same top names goes first, so
 * that a country taken out of the data does not live on.
 * @returns One line a file: name, bytes, bytes after gzip.
 */
export function writeOutputs(folder: string, files: Map<string, string>): string[] {
  for (const top of new Set([...files.keys()].filter((n) => n.includes('/')).map(topOf))) {
    rmSync(join(folder, top), { recursive: true, force: true });
  }
  return [...files].map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return `${name}\t${Buffer.byteLength(text)}\t${gzipSize(text)}`;
  });
}

const topOf = (name: string) => name.split('/')[0] ?? name;
