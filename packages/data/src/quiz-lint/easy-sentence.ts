/** An easy-to-read edition: short sentences throughout, the scenes included. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords, splitSentences } from './language/split-sentences.js';
import { EASY_WORDS } from './language/word-limits.js';

export const easySentence: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    if (!quiz.easyToRead) return [];
    return textsOf(quiz).flatMap(({ path, text, field }) =>
      splitSentences(text, quiz.language).flatMap((sentence): Problem[] => {
        const words = countWords(sentence, quiz.language);
        return words > EASY_WORDS && field !== 'alt' && field !== 'summary'
          ? [
              {
                path,
                message: `"${sentence.slice(0, 40)}…" has ${words} words, and easy-to-read takes at most ${EASY_WORDS}. One idea a sentence: make two of it.`,
              },
            ]
          : [];
      }),
    );
  },
};
