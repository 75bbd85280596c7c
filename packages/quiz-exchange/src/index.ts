/** Quizzes in and out. Everything runs in browsers and in Node alike, and fetches nothing. */
export type * from './draft/draft.js';
export { readGift } from './gift/read-gift.js';
export { writeGift } from './gift/write-gift.js';
export { readAiken } from './aiken/read-aiken.js';
export { lossReport, type ExportedQuiz, type Loss } from './loss/loss.js';
