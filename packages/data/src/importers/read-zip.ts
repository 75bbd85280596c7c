/** Archives piece by piece: only the parts asked for, and never more than there is room for. */
import { Inflate } from 'fflate';

/** Bounds on what a workbook may unfold to. */
const ZIP_LIMITS = {
  entries: 20_000,
  /** Bytes of all parts that are read. */
  inflated: 600_000_000,
  /** From this size on a part may not be more than `ratio` times its packed size. */
  suspicious: 30_000_000,
  ratio: 150,
} as const;

/** Why an archive is not read, in a sentence for the person who chose it. */
export class FileProblem extends Error {
  override name = 'FileProblem';
  readonly suggestion: string;
  constructor(reason: string, suggestion: string) {
    super(reason);
    this.suggestion = suggestion;
  }
}

interface ZipEntry {
  name: string;
  /** Packed size, and size as the archive states it. */
  size: number;
  fullSize: number;
}

export interface Zip {
  entries: readonly ZipEntry[];
  has(name: string): boolean;
  /**
   * Gives a part to `take` as text, in pieces; `true` from it ends the reading.
   *
   * @throws {FileProblem} Where the part is missing, broken, locked, or unfolds to too much.
   */
  read(name: string, take: (text: string) => boolean | void): void;
}

const broken = () => new FileProblem('the file is damaged', 'save or download it again');

interface Found extends ZipEntry {
  method: number;
  locked: boolean;
  offset: number;
}

/** Reads the directory at the archive's end. */
function readDirectory(bytes: Uint8Array): Map<string, Found> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_535);
  while (end >= least && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < least) throw broken();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > ZIP_LIMITS.entries)
    throw new FileProblem(
      'the archive has too many parts',
      'save the table as .xlsx, .ods or CSV again',
    );
  const entries = new Map<string, Found>();
  const names = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const length = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    entries.set(name, {
      name,
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      fullSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** @throws {FileProblem} Where the bytes are no archive that can be read. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  let budget: number = ZIP_LIMITS.inflated;

  const packed = ({ offset, size }: Found) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
    const from =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + size > bytes.length) throw broken();
    return bytes.subarray(from, from + size);
  };

  return {
    entries: [...entries.values()],
    has: (name) => entries.has(name),
    read(name, take) {
      const entry = entries.get(name);
      if (!entry) throw broken();
      if (entry.locked)
        throw new FileProblem('the file is locked with a password', 'save it without the password');
      const data = packed(entry);
      const decoder = new TextDecoder();
      let full = 0;
      let done = false;
      const give = (chunk: Uint8Array, last: boolean) => {
        full += chunk.length;
        budget -= chunk.length;
        const bomb =
          full > ZIP_LIMITS.suspicious && full > ZIP_LIMITS.ratio * Math.max(1, entry.size);
        if (bomb || budget < 0) {
          throw new FileProblem(
            'the file unfolds to more than a table of activities can be',
            'delete empty formatted rows and pictures, or save the sheet as CSV UTF-8',
          );
        }
        const text = decoder.decode(chunk, { stream: !last });
        if (!done && text) done = take(text) === true;
      };
      if (entry.method === 0) return give(data, true);
      if (entry.method !== 8) throw broken();
      try {
        const inflate = new Inflate((chunk, last) => give(chunk, last));
        // Small portions: one kilobyte can unfold to a megabyte.
        const step = 1 << 14;
        for (let at = 0; at < data.length && !done; at += step)
          inflate.push(data.subarray(at, at + step), at + step >= data.length);
      } catch (error) {
        throw error instanceof FileProblem ? error : broken();
      }
    },
  };
}
