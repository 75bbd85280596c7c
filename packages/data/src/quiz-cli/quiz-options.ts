/** Options of the commands of `awareness-quiz`. */
export interface QuizOptions {
  /** One object instead of lines. */
  json: boolean;
  /** Warnings are left out. */
  errorsOnly: boolean;
}
