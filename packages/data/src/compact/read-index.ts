/** Opens the compact index: typed arrays that filters and the map read directly. */
import {
  COLUMNS,
  MAGIC,
  NO_DAY_CODE,
  NO_PLACE_CODE,
  padded,
  STEPS,
  TRAITS,
  VERSION,
  type ColumnName,
  type Head,
} from './layout.js';

/** In `start` and `end`: no day is known. */
export const NO_DAY = -0x80000000;

/** The columns of all activities; row `i` of each is activity `i`, whose details are on page `floor(i / pageSize)`. */
export interface ActivityIndex extends Omit<Head, 'languages' | 'baseDay'> {
  /** Sets of language tags. */
  languages: string[][];
  /** Number in `countries`. */
  country: Uint8Array;
  /** Bit `n`: has the topic `topics[n]`. */
  topicBits: Uint16Array;
  /** Bit `n`: addresses `audiences[n]`. */
  audienceBits: Uint8Array;
  /** 0: unknown, else 1 + number in `formats`. */
  format: Uint8Array;
  /** 0: unknown, else 1 + number in `kinds`. */
  kind: Uint8Array;
  /** Number in `languages`. */
  language: Uint16Array;
  /** Number in `editions`. */
  edition: Uint8Array;
  /** Days since 1970-01-01, or `NO_DAY`. */
  start: Int32Array;
  end: Int32Array;
  /** Bit 0: of the start only the month is known, bit 1: of the end. */
  monthOnly: Uint8Array;
  /** Degrees, within 0.00001; NaN where there is no place. */
  lat: Float32Array;
  lon: Float32Array;
}

/** Bytes that are no compact index, or one that this reader cannot read. */
export class CompactError extends Error {
  override name = 'CompactError';
}

function readHead(bytes: Uint8Array): { head: Head; offset: number } {
  const fail = (why: string) => new CompactError(`This is not an index of activities: ${why}.`);
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
    throw fail(`it does not begin with ${MAGIC}`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (length > bytes.length - 8) throw fail('it ends within its head');
  let head: Head;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Head;
  } catch {
    throw fail('its head is not JSON');
  }
  if (head?.version !== VERSION) {
    throw new CompactError(
      `This index has version ${String(head?.version)}, this reader reads ${VERSION}: update the page or write the index again.`,
    );
  }
  const whole = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
  const lists = [
    head.countries,
    head.topics,
    head.audiences,
    head.formats,
    head.kinds,
    head.languages,
    head.editions,
  ];
  if (
    !whole(head.count) ||
    !whole(head.pageSize) ||
    head.pageSize < 1 ||
    !Number.isInteger(head.baseDay)
  ) {
    throw fail('its head lacks numbers');
  }
  if (!lists.every(Array.isArray)) throw fail('its head lacks lists');
  const size = COLUMNS.reduce((sum, [, width]) => sum + padded(head.count * width), 0);
  if (bytes.length !== 8 + length + size) throw fail('its length is not the one its head states');
  return { head, offset: 8 + length };
}

/**
 * @throws {CompactError} For other bytes, a newer version, and files cut short; the message says what
 *   to do.
 */
export function readIndex(buffer: ArrayBuffer | Uint8Array): ActivityIndex {
  const bytes = buffer instanceof Uint8Array ? buffer : new Uint8Array(buffer);
  const { head, offset } = readHead(bytes);
  const { count, baseDay, ...rest } = head;

  const planes = new Map<ColumnName, Uint8Array>();
  let from = offset;
  for (const [name, width] of COLUMNS) {
    planes.set(name, bytes.subarray(from, from + count * width));
    from += padded(count * width);
  }
  const plane = (name: ColumnName) => planes.get(name)!;
  // One loop for each type of array: engines make those several times faster than a shared one.
  const twoBytes = (name: ColumnName): Uint16Array => {
    const from = plane(name);
    const codes = new Uint16Array(count);
    for (let row = 0; row < count; row++) codes[row] = from[row]! | (from[count + row]! << 8);
    return codes;
  };
  const days = (name: ColumnName): Int32Array => {
    const codes = twoBytes(name);
    const result = new Int32Array(count);
    for (let row = 0; row < count; row++) {
      result[row] = codes[row] === NO_DAY_CODE ? NO_DAY : baseDay + codes[row]!;
    }
    return result;
  };
  const degrees = (name: ColumnName, range: number): Float32Array => {
    const from = plane(name);
    const result = new Float32Array(count);
    for (let row = 0; row < count; row++) {
      const code = from[row]! | (from[count + row]! << 8) | (from[2 * count + row]! << 16);
      result[row] = code === NO_PLACE_CODE ? NaN : (code / STEPS) * range - range / 2;
    }
    return result;
  };
  const trait = (shift: number, mask: number): Uint8Array => {
    const from = plane('traits');
    const result = new Uint8Array(count);
    for (let row = 0; row < count; row++) result[row] = (from[row]! >> shift) & mask;
    return result;
  };

  const index: ActivityIndex = {
    ...rest,
    count,
    languages: head.languages.map((set) => String(set).split(' ').filter(Boolean)),
    country: plane('country').slice(),
    topicBits: twoBytes('topics'),
    audienceBits: plane('audiences').slice(),
    format: trait(0, 3),
    kind: trait(TRAITS.kind, 15),
    language: twoBytes('languages'),
    edition: plane('edition').slice(),
    start: days('start'),
    end: days('end'),
    monthOnly: trait(TRAITS.startMonth, 3),
    lat: degrees('lat', 180),
    lon: degrees('lon', 360),
  };
  // A number that its dictionary does not have would surface far from here.
  const within = (codes: Uint8Array | Uint16Array, size: number) => {
    for (let row = 0; row < count; row++) if (codes[row]! >= size) return false;
    return true;
  };
  if (
    !within(index.country, index.countries.length) ||
    !within(index.language, index.languages.length) ||
    !within(index.edition, index.editions.length) ||
    !within(index.format, index.formats.length + 1) ||
    !within(index.kind, index.kinds.length + 1)
  ) {
    throw new CompactError(
      'This is not an index of activities: a row points outside its dictionary.',
    );
  }
  return index;
}
