/** Files piece by piece, as text. */
import { createReadStream, openSync, readSync, closeSync } from 'node:fs';
import { checkUtf8, codePage, encodingOf } from '../importers/decode-text.js';

/** @returns The first bytes of a file. */
export function readStart(path: string, bytes = 65_536): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(bytes);
    return buffer.subarray(0, readSync(file, buffer, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}

/** @param encoding A label of the Encoding Standard. `fatal`: throws TypeError for bytes that do not fit. */
export async function* readChunks(
  path: string,
  encoding: string,
  fatal = false,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 })) {
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  }
  yield decoder.decode();
}

/** @returns The encoding of a whole file; a guess where it is not Unicode. Reads it once. */
export async function findEncoding(
  path: string,
  asked: string | undefined,
  country: string | undefined,
): Promise<{ encoding: string; guessed: boolean; broken?: number[] }> {
  const known = encodingOf(readStart(path, 4096));
  if (known) return { encoding: known, guessed: false };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path))
      decoder.decode(chunk as Uint8Array, { stream: true });
    decoder.decode();
    return { encoding: 'utf-8', guessed: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (asked) return { encoding: asked, guessed: false };
    const check = checkUtf8();
    for await (const chunk of createReadStream(path)) check.push(chunk as Uint8Array);
    if (check.isUtf8()) return { encoding: 'utf-8', guessed: false, broken: check.lines };
    return { encoding: codePage(country), guessed: true };
  }
}
