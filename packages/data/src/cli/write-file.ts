/** Files appear whole or not at all: written beside their place and renamed at the end. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface FileWriter {
  write(data: string | Uint8Array): void;
  /** Puts the file in its place. */
  commit(): void;
  /** Leaves no trace of it. */
  abort(): void;
}

/** @throws {Error} Where the folder cannot be written. */
export function createFile(path: string): FileWriter {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = openSync(temporary, 'wx');
  let buffer: string[] = [];
  let size = 0;
  const flush = () => {
    if (buffer.length > 0) writeAll(Buffer.from(buffer.join(''), 'utf8'));
    buffer = [];
    size = 0;
  };
  const writeAll = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  };
  const abort = () => {
    closeSync(file);
    rmSync(temporary, { force: true });
  };
  return {
    write(data) {
      if (typeof data === 'string') {
        buffer.push(data);
        size += data.length;
        if (size > 1 << 16) flush();
      } else {
        flush();
        writeAll(data);
      }
    },
    commit() {
      try {
        flush();
        closeSync(file);
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    abort,
  };
}
