/** What could hurt is marked, so that the player neither scores nor times it. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { DREAD, EXTORTION } from './words/sensitive-words.js';

export const sensitiveUnmarked: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    const texts = textsOf(quiz);
    return quiz.questions.flatMap(({ sensitive, topic }, index): Problem[] => {
      if (sensitive) return [];
      const path = `questions.${index}.sensitive`;
      const remedy =
        'Set "sensitive": true, and add a content note and a next step with a person to tell.';
      if (topic === 'grooming')
        return [{ path, message: `Grooming is always sensitive. ${remedy}` }];
      for (const { text } of texts.filter((one) => one.index === index)) {
        const found =
          findPhrase(DREAD, quiz.language, text) ?? findPhrase(EXTORTION, quiz.language, text);
        if (found !== null)
          return [
            { path, message: `"${found.slice(0, 40)}" may be a reader’s own story. ${remedy}` },
          ];
      }
      return [];
    });
  },
};
