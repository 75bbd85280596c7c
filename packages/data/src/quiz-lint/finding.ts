/** What the rules of the quiz linter take and give back. No Node: an editor in a browser runs them. */
import type { Quiz } from '../schemas/quiz.js';

/** What a rule says of one place; the place's name is put in front of the message. */
export interface Problem {
  /** Keys from the outside in, as `questions.3.options.1.feedback`; empty for the quiz itself. */
  path: string;
  /** What is wrong and how to mend it, in whole sentences. */
  message: string;
}

/** What a rule may know beside the quiz. */
export interface LintContext {
  /** The file's name without folder and ending, as `cyberbullying-8-10`; null where unknown. */
  name: string | null;
}

export interface QuizRule {
  /** An error stops a build, a warning asks for a look. */
  severity: 'error' | 'warning';
  check(quiz: Quiz, context: LintContext): Problem[];
}

/** One thing that a person should mend or look at. */
export interface QuizFinding<Rule extends string = string> {
  rule: Rule;
  severity: 'error' | 'warning';
  /** The question's id; null for the quiz as a whole. */
  question: string | null;
  /** The field in words, as `option "b", feedback`; empty for a whole question or quiz. */
  field: string;
  path: string;
  /** Place, what is wrong, remedy: `Question "free-gems", option "b", feedback: …`. */
  message: string;
}
