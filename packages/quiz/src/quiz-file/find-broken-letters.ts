/**
 * Words whose letters another code page has broken: UTF-8 that was read as Windows-1252 or -1251 and
 * saved again ("fÃ¼r"), and bytes that were no UTF-8 at all, which the browser has replaced.
 */
import { LOOKS_BROKEN } from './broken-letters.js';

/** Bytes of the letters of a code page. */
function bytesOf(page: string): Map<string, number> {
  const decoder = new TextDecoder(page);
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
}

let pages: readonly Map<string, number>[] | undefined;

/** A word as it was before it was read wrongly; null where it reads as it stands. */
function repair(word: string): string | null {
  pages ??= ['windows-1252', 'windows-1251'].map(bytesOf);
  for (const page of pages) {
    const bytes = [...word].map((letter) => page.get(letter) ?? -1);
    if (bytes.includes(-1)) continue;
    try {
      const right = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
      // One wrong reading of a Cyrillic word may be another word.
      const likely = page === pages[0] || (/[Ѐ-џҐґ]{2}/.test(right) && !/[^\0-џҐґ‐-⁞]/.test(right));
      if (right !== word && likely) return right;
    } catch {
      // It was never UTF-8.
    }
  }
  return null;
}

export interface BrokenWord {
  was: string;
  /** Empty where it cannot be told. */
  right: string;
}

/** @returns The first broken word of a text, or null. */
export function findBrokenLetters(text: string): BrokenWord | null {
  if (!LOOKS_BROKEN.test(text)) return null;
  // Not `\s`: a no-break space may be the second half of a letter.
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (word.includes('\ufffd')) return { was: word, right: '' };
    if (!LOOKS_BROKEN.test(word)) continue;
    const right = repair(word.replace(/^[("'[]+|[)"'\],.;:!?]+$/g, ''));
    if (right) return { was: word, right };
  }
  return null;
}
