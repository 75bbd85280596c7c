/** A folder as one zip, byte-identical for identical files: sorted, with a fixed time. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from './integrity-of.js';

/** Zip knows local times only; the first day it can write is the same everywhere. */
const TIME = new Date(1980, 0, 1);

export function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const file of listFiles(folder)) {
    files[file] = [new Uint8Array(readFileSync(path.join(folder, file))), { mtime: TIME }];
  }
  return zipSync(files, { level: 9, mtime: TIME });
}
