/** One door for all formats that a quiz can leave in. */
import type { DraftQuiz } from './draft/draft.js';
import type { ExportedQuiz } from './loss/loss.js';

/** What can be written. */
export const EXPORT_FORMATS = [
  'gift',
  'moodle',
  'qti',
  'h5p',
  'csv',
  'xlsx',
  'html',
  'json',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Writer = (quiz: DraftQuiz) => ExportedQuiz | Promise<ExportedQuiz>;

/** Loaded when they are needed. */
const WRITERS: Record<ExportFormat, () => Promise<Writer>> = {
  gift: async () => (await import('./gift/write-gift.js')).writeGift,
  moodle: async () => (await import('./moodle/write-moodle.js')).writeMoodle,
  qti: async () => (await import('./qti/write-qti.js')).writeQti,
  h5p: async () => (await import('./h5p/write-h5p.js')).writeH5p,
  csv: async () => (await import('./sheet/write-sheet.js')).writeCsv,
  xlsx: async () => (await import('./sheet/write-sheet.js')).writeXlsx,
  html: async () => (await import('./page/write-page.js')).writePage,
  json: async () => (await import('./page/write-json.js')).writeJson,
};

/** @returns The file, and what of the quiz it does not hold. */
export async function exportQuiz(quiz: DraftQuiz, format: ExportFormat): Promise<ExportedQuiz> {
  const write = await WRITERS[format]();
  return write(quiz);
}
