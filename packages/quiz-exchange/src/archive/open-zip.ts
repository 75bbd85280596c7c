/**
 * Archives that other people made. They are unpacked piece by piece, and refused as soon as a name
 * leads out of the archive or the pieces grow beyond all reason, whatever their headers claim.
 */
import { Unzip, UnzipInflate, unzipSync, type UnzipFile } from 'fflate';
import { LIMITS, readable, RefusedError } from '../draft/limits.js';

/** Bytes given to the unpacker at once; one piece can grow a thousandfold. */
const PIECE = 16_384;

export type Archive = ReadonlyMap<string, Uint8Array>;

/** Whether bytes begin like a zip. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function checkName(name: string): void {
  const parts = name.split('/');
  const isOutside =
    name.startsWith('/') || /^[a-z]:/i.test(name) || /[\\\0]/.test(name) || parts.includes('..');
  if (isOutside)
    throw new RefusedError(
      `The archive names a file outside of itself (“${name.slice(0, 80)}”), so nothing of it is read. Get it again from where it was made.`,
    );
}

const bomb = () =>
  new RefusedError(
    `The archive unpacks to more than ${readable(LIMITS.unpacked / 1_000_000)} MB, so it is refused. Leave out videos and sound.`,
  );

/** Looks at what the archive says of itself, which is quick; whether it is true shows later. */
function checkClaims(bytes: Uint8Array): void {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize;
        return false;
      },
    });
  } catch {
    // A broken directory: unpacking will tell.
  }
  if (total > LIMITS.unpacked) throw bomb();
}

const join = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * @returns The files by name, without folders.
 * @throws {RefusedError} Where the archive is broken, too large, or leads out of itself.
 */
export function openZip(bytes: Uint8Array): Archive {
  if (bytes.length > LIMITS.file)
    throw new RefusedError(
      `The file has ${readable(bytes.length)} bytes, ${readable(LIMITS.file)} at most. Leave out videos and sound.`,
    );
  checkClaims(bytes);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let fault: Error | null = null;
  const take = (file: UnzipFile) => {
    checkName(file.name);
    if (files.size >= LIMITS.files)
      throw new RefusedError(
        `The archive holds more than ${readable(LIMITS.files)} files, so it is refused.`,
      );
    if (file.name.endsWith('/')) return;
    files.set(file.name, new Uint8Array());
    const pieces: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, piece, final) => {
      if (error) throw error;
      size += piece.length;
      total += piece.length;
      if (size > LIMITS.unpacked || total > LIMITS.unpacked) throw bomb();
      pieces.push(piece);
      if (final) files.set(file.name, join(pieces, size));
    };
    file.start();
  };
  const unzip = new Unzip((file) => {
    try {
      take(file);
    } catch (error) {
      fault ??= error as Error;
    }
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !fault; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    fault ??= error as Error;
  }
  if (fault instanceof RefusedError) throw fault;
  if (fault || files.size === 0)
    throw new RefusedError('The archive is broken or locked with a password. Save it again.');
  return files;
}

/** @returns A file as text; null where it is not there. */
export function textOf(files: Archive, name: string): string | null {
  const bytes = files.get(name);
  return bytes ? new TextDecoder().decode(bytes) : null;
}
