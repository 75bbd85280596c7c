/** Types, schemas and pure helpers. Data files are separate exports. */
export * from './parse.js';
export * from './safer-internet-day.js';
export * from './schemas/activities.js';
export * from './schemas/value-types.js';
export * from './schemas/directory.js';
export * from './schemas/is-located.js';
export * from './schemas/overrides.js';
export * from './schemas/quiz.js';
export * from './schemas/quiz-sets.js';
export * from './schemas/vocabulary.js';
export * from './answers/index.js';
export * from './country-figures.js';
export * from './merge-overrides.js';
export type { Finding } from './lint/finding.js';
export * from './lint/lint-activities.js';
export * from './lint/lint-directory.js';
export type { SetEntry } from './quiz-sets/types.js';
