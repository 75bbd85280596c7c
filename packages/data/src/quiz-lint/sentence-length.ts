/** Sentences that a child of that age can hold in mind. */
import { type QuizText, textsOf } from './each-text.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords, splitSentences } from './language/split-sentences.js';
import { averageLimit } from './language/word-limits.js';

const isProse = ({ part, field }: QuizText) =>
  (part === 'told' || part === 'feedback') && field !== 'skill' && field !== 'alt';

export const sentenceLength: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    const limit = averageLimit(quiz.band, quiz.language);
    const texts = textsOf(quiz).filter(isProse);
    return eachTry(quiz).flatMap(({ path, isRetry }): Problem[] => {
      const index = Number(path.split('.')[1]);
      const lengths = texts
        .filter((text) => text.index === index && text.isRetry === isRetry)
        .flatMap(({ text }) => splitSentences(text, quiz.language))
        .map((sentence) => countWords(sentence, quiz.language));
      const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
      return mean > limit
        ? [
            {
              path,
              message: `Sentences have ${mean.toFixed(1)} words on average, and ${quiz.band} takes ${limit}. Split the longest ones.`,
            },
          ]
        : [];
    });
  },
};
