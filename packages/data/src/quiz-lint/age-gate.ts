/** Subjects that are not for every age. */
import type { Band, Topic } from '../schemas/vocabulary.js';
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { EXTORTION } from './words/sensitive-words.js';

/** Topics that begin with the band named; all others suit every band. */
const FROM: Partial<Record<Topic, Band>> = { grooming: '11-13', 'consent-and-images': '11-13' };

/** @returns Whether a topic is one for this age. */
export const suitsBand = (topic: Topic, band: Band): boolean =>
  FROM[topic] === undefined || band !== '8-10';

export const ageGate: QuizRule = {
  severity: 'error',
  check: (quiz) => [
    ...quiz.questions.flatMap(({ topic }, i) =>
      suitsBand(topic, quiz.band)
        ? []
        : [
            {
              path: `questions.${i}.topic`,
              message: `"${topic}" is not for ${quiz.band}. Move the question to 11-13 or 14-18.`,
            },
          ],
    ),
    ...textsOf(quiz).flatMap(({ path, text }) => {
      const found = quiz.band === '14-18' ? null : findPhrase(EXTORTION, quiz.language, text);
      return found === null
        ? []
        : [
            {
              path,
              message: `"${found}" is about blackmail, which is for 14-18 only. Move the question there, or tell another story.`,
            },
          ];
    }),
  ],
};
