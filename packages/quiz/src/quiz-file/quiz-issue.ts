/** A fault of a quiz file as people are told of it. */
import type { LoadIssue } from '@awareness-widgets/core';

/** A fault and where it is. */
export interface QuizIssue extends LoadIssue {
  /** From 1; absent where the quiz did not come as text. */
  line?: number;
}
