/**
 * Options that speak of others, such as "all of the above", mean something only where they stand:
 * they keep their place when the options are shuffled.
 */
import type { Question } from '@awareness-widgets/data';
import { speaksOfOptions } from '@awareness-widgets/data/quiz-lint.js';

/** @returns How the parts of a question that stay are found, in a language. */
export const optionsThatStay =
  (language: string) =>
  (question: Question): readonly string[] =>
    'options' in question
      ? question.options.flatMap(({ id, text }) => (speaksOfOptions(text, language) ? id : []))
      : [];
