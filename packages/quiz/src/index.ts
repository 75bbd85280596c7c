/** The quiz as classes, functions and types. Registers nothing: import `./define.js` for that. */
export { checkQuiz, type CheckedQuiz } from './quiz-file/check-quiz.js';
export { createQuiz } from './create-quiz.js';
export { findQuizFaults, type QuizFault } from './quiz-file/find-quiz-faults.js';
export type { FaultCode } from './locales/fault-terms.js';
export { locatePath, type Position } from './quiz-file/locate-path.js';
export { QuizMachine } from './engine/quiz-machine.js';
export { saveQuiz } from './engine/save-quiz.js';
export { decodeResult, encodeResult, quizLetters, type ResultCode } from './results/result-code.js';
export { summarizeCodes, type ClassSummary } from './results/summarize-codes.js';
export type {
  Answer,
  Assessment,
  Attempt,
  Mark,
  Mode,
  Phase,
  Plan,
  PlanItem,
  Player,
  PlayerScore,
  QuestionType,
  QuestionTypes,
  QuizAction,
  QuizOptions,
  QuizScore,
  QuizState,
  Shuffle,
} from './engine/game.js';
export {
  AwAnswerEvent,
  AwHelpRequestEvent,
  AwQuizFinishEvent,
  AwQuizStartEvent,
  type AwAnswerDetail,
  type AwHelpRequestDetail,
  type AwQuizFinishDetail,
} from './events.js';
export type { QuizTerms } from './locales/terms.js';
export { AwQuiz } from './quiz.js';
export type { QuizResult } from './quiz-game.js';
export { version } from './version.js';
export type { Count } from './engine/game.js';
export { shippedFrom } from '@awareness-widgets/core';
