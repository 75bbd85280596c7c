/** An easy-to-read edition: short sentences throughout, the scenes included. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords, splitSentences } from './language/split-sentences.js';
import { easyLimit } from './language/word-limits.js';

export const easySentence: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    if (!quiz.easyToRead) return [];
    const limit = easyLimit(quiz.language);
    return textsOf(quiz).flatMap(({ path, text, field }) =>
      splitSentences(text, quiz.language).flatMap((sentence): Problem[] => {
        const words = countWords(sentence, quiz.language);
        return words > limit && field !== 'alt' && field !== 'summary'
          ? [
              {
                path,
                message: `"${sentence.slice(0, 40)}…" has ${words} words, and easy-to-read takes at most ${limit}. One idea a sentence: make two of it.`,
              },
            ]
          : [];
      }),
    );
  },
};
