/** One door for all files that hold questions. */
import { isAiken, readAiken } from './aiken/read-aiken.js';
import { isZip, openZip, textOf } from './archive/open-zip.js';
import type { ImportedQuiz, ImportOptions } from './draft/draft.js';
import { createIntake } from './draft/intake.js';
import { LIMITS, readable, RefusedError } from './draft/limits.js';
import { readGift } from './gift/read-gift.js';
import { decodeText } from './text/decode-text.js';

/** What can be read. */
export type ImportFormat = 'gift' | 'aiken' | 'moodle' | 'qti' | 'h5p' | 'csv' | 'xlsx' | 'json';

export interface ImportResult extends ImportedQuiz {
  /** How the file was read; null where nobody knows what it is. */
  format: ImportFormat | null;
}

type Contents = { kind: 'text'; text: string } | { kind: 'zip'; bytes: Uint8Array };

function formatOfText(text: string): ImportFormat | null {
  const head = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (head.startsWith('<'))
    return /<quiz[\s>]/.test(head)
      ? 'moodle'
      : /assessment-?(item|test)/i.test(head)
        ? 'qti'
        : null;
  if (/^[[{]/.test(head) && /"(questions|version|title)"/.test(head)) return 'json';
  if (isAiken(head)) return 'aiken';
  const line = head.split('\n').find((one) => one.trim()) ?? '';
  const isTable =
    /[,;\t|].*[,;\t|]/.test(line) &&
    !/[{}]/.test(line) &&
    !line.startsWith('::') &&
    !line.startsWith('//');
  if (isTable && /(question|prompt|frage|correct|part.?1)/i.test(head.slice(0, 4_000)))
    return 'csv';
  if (/[{][^{}]*[}]/.test(text.slice(0, 200_000)) || /^\s*(::|\$CATEGORY:)/m.test(head))
    return 'gift';
  return null;
}

const UNKNOWN =
  'It is not clear what the file is. It can be GIFT, Aiken, Moodle XML, QTI, H5P, CSV, a spreadsheet (.xlsx) or our own JSON.';

async function readZip(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const files = openZip(bytes);
  if (files.has('h5p.json')) {
    const { readH5p } = await import('./h5p/read-h5p.js');
    return { ...readH5p(files, options), format: 'h5p' };
  }
  if (files.has('xl/workbook.xml')) {
    const { readXlsx } = await import('./sheet/read-sheet.js');
    return { ...(await readXlsx(bytes, options)), format: 'xlsx' };
  }
  const hasItems = [...files].some(
    ([name, content]) =>
      name.endsWith('.xml') &&
      /assessment-?item|imsqti/i.test(new TextDecoder().decode(content.subarray(0, 20_000))),
  );
  if (hasItems) {
    const { readQtiPackage } = await import('./qti/read-qti.js');
    return { ...readQtiPackage(files, options), format: 'qti' };
  }
  const only = files.size === 1 ? [...files.keys()][0] : undefined;
  if (only) return readText(textOf(files, only) ?? '', options);
  throw new RefusedError(`There is no quiz in the archive that can be read. ${UNKNOWN}`);
}

async function readText(
  text: string,
  options: ImportOptions,
  asked?: ImportFormat,
): Promise<ImportResult> {
  const format = asked ?? formatOfText(text);
  switch (format) {
    case 'gift':
      return { ...readGift(text, options), format };
    case 'aiken':
      return { ...readAiken(text, options), format };
    case 'moodle': {
      const { readMoodle } = await import('./moodle/read-moodle.js');
      return { ...readMoodle(text, options), format };
    }
    case 'qti': {
      const { readQtiItem } = await import('./qti/read-qti.js');
      return { ...readQtiItem(text, options), format };
    }
    case 'csv': {
      const { readCsv } = await import('./sheet/read-sheet.js');
      return { ...(await readCsv(text, options)), format };
    }
    case 'json': {
      const { readJson } = await import('./page/read-json.js');
      return { ...readJson(text, options), format };
    }
    default:
      throw new RefusedError(
        format ? `A file of the kind ${format} is an archive, and this one is text.` : UNKNOWN,
      );
  }
}

function contentsOf(input: string | Uint8Array): Contents {
  if (input.length > LIMITS.file)
    throw new RefusedError(
      `The file has ${readable(input.length)} bytes, ${readable(LIMITS.file)} at most. Divide it.`,
    );
  if (typeof input === 'string') return { kind: 'text', text: input };
  return isZip(input) ? { kind: 'zip', bytes: input } : { kind: 'text', text: decodeText(input) };
}

/**
 * Reads any file that holds questions. Nothing of it is run or fetched. Never throws: what is
 * refused, or cannot be read, is a sentence in `errors`.
 *
 * @param options.format What the file is; found out from its content where absent.
 */
export async function importQuiz(
  input: string | Uint8Array,
  options: ImportOptions & { format?: ImportFormat | undefined } = {},
): Promise<ImportResult> {
  const { format, ...given } = options;
  try {
    const contents = contentsOf(input);
    return contents.kind === 'zip'
      ? await readZip(contents.bytes, given)
      : await readText(contents.text, given, format);
  } catch (error) {
    const intake = createIntake(given);
    intake.fail(
      null,
      error instanceof RefusedError
        ? error.message
        : `The file cannot be read (${(error as Error).message}). Please report it: this should have been said better.`,
    );
    return { ...intake.end(), format: format ?? null };
  }
}
