/** Sentences that a child of that age can hold in mind. */
import { eachTry } from './each-try.js';
import { textsOf, type QuizText } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords, splitSentences } from './language/split-sentences.js';
import { averageLimit, easyLimit, singleLimit } from './language/word-limits.js';

const isProse = ({ part, field }: QuizText) =>
  (part === 'told' || part === 'feedback') && field !== 'skill' && field !== 'alt';

/** Words a sentence over all that one try of a question says. */
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

/** A single sentence far above the average that its age takes. */
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

/** An easy-to-read edition: short sentences throughout, the scenes included. */
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
