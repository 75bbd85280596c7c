/** Hashes for `integrity="…"` (https://www.w3.org/TR/sri/) of every script in a folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Paths of the files in a folder, sorted, with `/` on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** @returns `sha384-…` by file name. */
export function integrityOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => {
        const content = readFileSync(path.join(folder, file));
        return [file, `sha384-${createHash('sha384').update(content).digest('base64')}`];
      }),
  );
}
