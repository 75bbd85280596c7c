/** Quizzes in and out. Everything runs in browsers and in Node alike, and fetches nothing. */
export type * from './draft/draft.js';
export { checkDraft, parseDraft, type CheckedDraft } from './draft/check-draft.js';
export { fillDraft, type Filled, type FillOptions } from './draft/fill-draft.js';
export { findMissing } from './draft/find-missing.js';
export { emptyQuiz } from './draft/make-draft.js';
export { exportQuiz, EXPORT_FORMATS, type ExportFormat } from './export-quiz.js';
export { importQuiz, type ImportFormat, type ImportResult } from './import-quiz.js';
export { lossReport, type ExportedQuiz, type Loss } from './loss/loss.js';
export { packQuiz, PACKAGES, type PackageKind, type PackOptions } from './pack/pack-quiz.js';
export type { PlayerFiles } from './pack/inline-player.js';
export { writeSummary, summaryRows, scoredIds, type SummaryRow } from './results/write-summary.js';
export { writeTemplate } from './sheet/write-sheet.js';
