/** A fault of a quiz file as people are told of it. */
import type { QuizFault } from './quiz-fault.js';

/** A fault and where it is. */
export interface QuizIssue extends QuizFault {
  /** From 1; absent where the quiz did not come as text. */
  line?: number;
}
