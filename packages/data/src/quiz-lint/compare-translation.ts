/** A translation asks the same questions, and has the same keys. */
import type { Question, Quiz } from '../schemas/quiz.js';
import type { QuizFinding } from './finding.js';
import { choicesOf } from './each-answer.js';
import { namePlace, placeText } from './name-place.js';

const keysOf = (question: Question): string =>
  choicesOf(question)
    .flatMap(({ options }) => options.filter(({ correct }) => correct).map(({ id }) => id))
    .sort()
    .join(' ');

/**
 * @param translation A quiz in another language, with the same name.
 * @param original The quiz as it was written.
 * @returns Errors with the rule `translation`.
 */
export function compareTranslation(
  translation: Quiz,
  original: Quiz,
): QuizFinding<'translation'>[] {
  const say = (path: string, message: string): QuizFinding<'translation'> => {
    const place = namePlace(translation, path);
    const text = `${placeText(place)}: ${message}`;
    return { rule: 'translation', severity: 'error', ...place, path, message: text };
  };
  const originals = new Map(original.questions.map((question) => [question.id, question]));
  const found = translation.questions.flatMap((question, i) => {
    const same = originals.get(question.id);
    originals.delete(question.id);
    const path = `questions.${i}`;
    if (!same)
      return [say(path, `The original (${original.language}) has no such id. Keep its ids.`)];
    if (same.type !== question.type)
      return [say(`${path}.type`, `It is "${same.type}" in the original. Keep the type.`)];
    if (same.sensitive !== question.sensitive)
      return [say(`${path}.sensitive`, `It is ${same.sensitive} in the original. Keep it.`)];
    return keysOf(same) === keysOf(question)
      ? []
      : [
          say(
            path,
            `The key is "${keysOf(same)}" in the original, here "${keysOf(question)}". Keep the key.`,
          ),
        ];
  });
  const lost = [...originals.keys()];
  return lost.length === 0
    ? found
    : [...found, say('questions', `${lost.join(', ')} of the original is missing. Translate it.`)];
}
