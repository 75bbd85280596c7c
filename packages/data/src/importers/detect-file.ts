/** What bytes are that are no text, and what somebody who chose such a file should do. */
import { encodingOf } from './decode-text.js';

type BinaryKind = 'workbook' | 'other';

export interface BinaryFile {
  kind: BinaryKind;
  /** “this is a PDF” */
  reason: string;
  suggestion: string;
}

const SHEET = 'open it in a spreadsheet program and save the sheet as .xlsx, .ods or CSV UTF-8';

/** How files begin, in hexadecimal. */
const KINDS: [test: RegExp, reason: string, suggestion: string][] = [
  [
    /^25504446/,
    'this is a PDF',
    'ask for the table it was made of, or copy its table into a spreadsheet and save that as .xlsx or CSV',
  ],
  [
    /^d0cf11e0/,
    'this is an Excel workbook of before 2007 (.xls), one locked with a password, or another old Office file',
    SHEET,
  ],
  [
    // PNG, JPEG, GIF, BMP, TIFF, WebP, HEIC and AVIF.
    /^89504e47|^ffd8ff|^47494638|^424d.{8}0000|^49492a00|^4d4d002a|^52494646.{8}57454250|^.{8}66747970(?:68656963|6d696631|61766966)/,
    'this is a picture',
    'type its activities into a spreadsheet: template.csv has the columns',
  ],
  [
    // gzip, bzip2, xz, 7-Zip, RAR, Zstandard.
    /^1f8b|^425a68|^fd377a58|^377abcaf|^52617221|^28b52ffd/,
    'this is a compressed archive',
    'unpack it and choose the file inside',
  ],
  [
    /^53514c69746520666f726d61742033/,
    'this is a database (SQLite)',
    'export the table of activities as CSV',
  ],
  [
    /^7b5c727466/,
    'this is a text document (RTF)',
    'copy its table into a spreadsheet and save that as .xlsx or CSV',
  ],
  [/^62706c697374/, 'this is a list of a Mac program', 'export it as CSV'],
];

/** Control characters that no text has: all but tab, line ends, form feed and escape. */
const isOdd = (byte: number) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32);

/** @returns What the bytes are, or null for text. `PK` archives are looked into elsewhere. */
export function detectBinary(bytes: Uint8Array): BinaryFile | null {
  const start = bytes.subarray(0, 600);
  const head = Array.from(start.subarray(0, 24), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  if (/^504b(?:0304|0506|0708)/.test(head)) {
    return {
      kind: 'workbook',
      reason: 'this is a zip archive',
      suggestion: 'unpack it and choose the file inside',
    };
  }
  for (const [test, reason, suggestion] of KINDS)
    if (test.test(head)) return { kind: 'other', reason, suggestion };
  if (encodingOf(bytes)) return null;
  const nulls = start.some((byte, index) => byte === 0 && start[index + 1] === 0);
  if (nulls || start.filter(isOdd).length > start.length / 10)
    return { kind: 'other', reason: 'this is no text and no workbook', suggestion: SHEET };
  return null;
}
