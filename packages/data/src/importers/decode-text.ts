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
    // Not UTF-8: a code page, then.
  }
  try {
    const label = encoding ?? codePage(country);
    return { text: new TextDecoder(label).decode(bytes), encoding: label, guessed: !encoding };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, encoding: 'windows-1252', guessed: true };
  }
}
