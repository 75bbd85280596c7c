/**
 * Bytes to text. Spreadsheets save UTF-8 with and without a mark, UTF-16 ("Unicode text") and the
 * Windows code page of their country; only the last has to be guessed.
 */

/** Windows code pages of European countries that do not use 1252. */
const PAGES: Record<string, string> = {
  1250: 'AL BA CZ HR HU ME PL RO SI SK',
  1251: 'BG BY MK RS RU UA',
  1253: 'CY GR',
  1254: 'AZ TR',
  1257: 'EE LT LV',
};

export interface Decoded {
  text: string;
  encoding: string;
  /** Lines with a broken letter in a text that is UTF-8 otherwise; absent where there is none. */
  broken?: number[];
  /** True where the encoding is a guess that a reader should check. */
  guessed: boolean;
}

/** @returns The encoding that a byte order mark or the zeros of UTF-16 give away, or null. */
export function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2) odd += 1;
      else even += 1;
    }
  });
  if (odd > head.length / 8 && odd > even * 4) return 'utf-16le';
  if (even > head.length / 8 && even > odd * 4) return 'utf-16be';
  return null;
}

/** @returns The Windows code page spreadsheets use in the country. */
export function codePage(country?: string): string {
  const page = Object.keys(PAGES).find((key) => country && PAGES[key]!.includes(country));
  return `windows-${page ?? '1252'}`;
}

/** How much of a text is UTF-8: letters of several bytes, bytes that fit nothing, and their lines. */
export interface Utf8Check {
  letters: number;
  broken: number;
  /** The first lines with such bytes, from 1. */
  lines: number[];
  /** More than chance: a code page hardly writes letters that look like these. */
  isUtf8(): boolean;
  push(bytes: Uint8Array): void;
}

/** Reads bytes in any portions. */
export function checkUtf8(): Utf8Check {
  let line = 1;
  let needed = 0;
  const check: Utf8Check = {
    letters: 0,
    broken: 0,
    lines: [],
    isUtf8: () => check.letters >= 2 * check.broken,
    push(bytes) {
      const mark = () => {
        check.broken += 1;
        if (check.lines.length < 20 && check.lines.at(-1) !== line) check.lines.push(line);
      };
      for (const byte of bytes) {
        if (needed > 0) {
          if (byte >> 6 === 2) {
            needed -= 1;
            if (needed === 0) check.letters += 1;
            continue;
          }
          needed = 0;
          mark();
        }
        if (byte === 10) line += 1;
        else if (byte >= 0xc2 && byte <= 0xf4) needed = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
        else if (byte > 127) mark();
      }
    },
  };
  return check;
}

/** Never throws: bytes that fit nothing become replacement characters. */
export function decodeText(
  bytes: Uint8Array,
  { encoding, country }: { encoding?: string | undefined; country?: string | undefined } = {},
): Decoded {
  const known = encodingOf(bytes);
  if (known) return { text: new TextDecoder(known).decode(bytes), encoding: known, guessed: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', guessed: false };
  } catch {
    const check = checkUtf8();
    check.push(bytes);
    if (!encoding && check.isUtf8()) {
      const text = new TextDecoder('utf-8').decode(bytes);
      return { text, encoding: 'utf-8', guessed: false, broken: check.lines };
    }
  }
  try {
    const label = encoding ?? codePage(country);
    return { text: new TextDecoder(label).decode(bytes), encoding: label, guessed: !encoding };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', guessed: true };
  }
}
