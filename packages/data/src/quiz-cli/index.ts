/**
 * The commands `lint` and `stats` of `awareness-quiz`, for the package that has the command
 * (`@awareness-widgets/quiz-exchange`), with what its other commands share with them.
 */
export { createFile, type FileWriter } from '../cli/write-file.js';
export { UsageError, type Io } from '../cli/types.js';
export { run as checkQuizzes } from './run.js';
