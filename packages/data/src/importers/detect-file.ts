/** What bytes are that are no text, and what somebody who chose such a file should do. */
import { encodingOf } from './decode-text.js';

export type BinaryKind = 'workbook' | 'other';

export interface BinaryFile {
  kind: BinaryKind;
  /** “this is a PDF” */
  reason: string;
  suggestion: string;
}

const SHEET = 'open it in a spreadsheet program and save the sheet as .xlsx, .ods or CSV UTF-8';

const KINDS: [test: RegExp, reason: string, suggestion: string][] = [
  [
    /^%PDF/,
    'this is a PDF',
    'ask for the table it was made of, or copy its table into a spreadsheet and save that as .xlsx or CSV',
  ],
  [
    /^\xd0\xcf\x11\xe0/,
    'this is an Excel workbook of before 2007 (.xls), one locked with a password, or another old Office file',
    SHEET,
  ],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{2,6}\0\0|^II\*\0|^MM\0\*|^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:heic|mif1|avif)/,
    'this is a picture',
    'type its activities into a spreadsheet: template.csv has the columns',
  ],
  [
    /^\x1f\x8b|^BZh|^\xfd7zXZ|^7z\xbc\xaf|^Rar!|^\x28\xb5\x2f\xfd/,
    'this is a compressed archive',
    'unpack it and choose the file inside',
  ],
  [/^SQLite format 3/, 'this is a database (SQLite)', 'export the table of activities as CSV'],
  [
    /^\{\\rtf/,
    'this is a text document (RTF)',
    'copy its table into a spreadsheet and save that as .xlsx or CSV',
  ],
  [/^bplist/, 'this is a list of a Mac program', 'export it as CSV'],
];

/** @returns What the bytes are, or null for text. `PK` archives are looked into elsewhere. */
export function detectBinary(bytes: Uint8Array): BinaryFile | null {
  const head = String.fromCharCode(...bytes.subarray(0, 600));
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) {
    return {
      kind: 'workbook',
      reason: 'this is a zip archive',
      suggestion: 'unpack it and choose the file inside',
    };
  }
  for (const [test, reason, suggestion] of KINDS)
    if (test.test(head)) return { kind: 'other', reason, suggestion };
  if (encodingOf(bytes)) return null;
  // Text has no NUL and hardly any control characters.
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (/\0\0/.test(head) || controls > head.length / 10)
    return { kind: 'other', reason: 'this is no text and no workbook', suggestion: SHEET };
  return null;
}
