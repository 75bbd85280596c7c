/** Law differs by country. */
import { splitSentences } from './language/split-sentences.js';
import { unquoted } from './language/unquoted.js';
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { LAW, WHERE } from './words/law-words.js';

export const lawByCountry: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, part, text }) => {
      if (part === 'scene' || part === 'head') return [];
      return splitSentences(unquoted(text), quiz.language).flatMap((sentence) => {
        const found = findPhrase(LAW, quiz.language, sentence);
        return found === null || findPhrase(WHERE, quiz.language, sentence) !== null
          ? []
          : [
              {
                path,
                message: `"${found}" is law, and law differs. Write "in many countries", or name the country and its source.`,
              },
            ];
      });
    }),
};
