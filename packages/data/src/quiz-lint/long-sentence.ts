/** A single sentence far above the average that its age takes. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords, splitSentences } from './language/split-sentences.js';
import { singleLimit } from './language/word-limits.js';

export const longSentence: QuizRule = {
  severity: 'warning',
  check: (quiz) => {
    const limit = singleLimit(quiz.band, quiz.language);
    return textsOf(quiz).flatMap(({ path, part, text }) =>
      part === 'scene' || part === 'head'
        ? []
        : splitSentences(text, quiz.language).flatMap((sentence): Problem[] => {
            const words = countWords(sentence, quiz.language);
            return words > limit
              ? [
                  {
                    path,
                    message: `"${sentence.slice(0, 40)}…" has ${words} words, and ${quiz.band} takes at most ${limit} in one sentence. Make two of it.`,
                  },
                ]
              : [];
          }),
    );
  },
};
