/** What a schema cannot see in a quiz. Pure and without Node: the build and an editor run the same. */
import type { Quiz } from '../schemas/quiz.js';
import type { LintContext, QuizFinding } from './finding.js';
import { namePlace, placeText } from './name-place.js';
import { QUIZ_RULES, type QuizRuleName } from './rule-record.js';

/**
 * @param quiz A parsed quiz.
 * @param context `name`: the file's name without folder and ending; null where it has none yet.
 * @returns All findings, rule by rule; empty for a clean quiz.
 */
export function lintQuiz(
  quiz: Quiz,
  context: LintContext = { name: null },
): QuizFinding<QuizRuleName>[] {
  return (Object.keys(QUIZ_RULES) as QuizRuleName[]).flatMap((rule) => {
    const { severity, check } = QUIZ_RULES[rule];
    return check(quiz, context).map(({ path, message }) => {
      const place = namePlace(quiz, path);
      return { rule, severity, ...place, path, message: `${placeText(place)}: ${message}` };
    });
  });
}
