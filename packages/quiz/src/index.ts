/** The quiz as classes, functions and types. Registers nothing: import `./define.js` for that. */
export { checkQuiz, type CheckedQuiz } from './engine/check-quiz.js';
export { createQuiz } from './engine/create-quiz.js';
export { findQuizFaults, type QuizFault } from './engine/find-quiz-faults.js';
export { locatePath, type Position } from './engine/locate-path.js';
export { QuizMachine } from './engine/quiz-machine.js';
export { saveQuiz } from './engine/save-quiz.js';
export { decodeResult, encodeResult, quizLetters, type ResultCode } from './engine/result-code.js';
export { summarizeCodes, type ClassSummary, type Count } from './engine/summarize-codes.js';
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
} from './engine/types.js';
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
