/** What stands above the questions, and how it fits the file's name. */
import { BANDS, TOPICS } from '../schemas/vocabulary.js';
import type { Problem, QuizRule } from './finding.js';

export const fileName: QuizRule = {
  severity: 'error',
  check: (quiz, { name }) => {
    if (name === null) return [];
    const problems: Problem[] = [];
    const band = BANDS.find((one) => name === one || name.endsWith(`-${one}`));
    if (band && band !== quiz.band)
      problems.push({
        path: 'band',
        message: `The file is named for ${band}, the quiz is for ${quiz.band}. Rename the file, or correct the band.`,
      });
    const topic = band && TOPICS.find((one) => name === `${one}-${band}`);
    quiz.questions.forEach((question, i) => {
      if (topic && question.topic !== topic)
        problems.push({
          path: `questions.${i}.topic`,
          message: `The file is for ${topic}, the question is about ${question.topic}. Move it to the file of its topic.`,
        });
    });
    return problems;
  },
};
