/** A question and its changed story for the second try, looked at alike. */
import type { Question, Quiz } from '../schemas/quiz.js';

export interface Try {
  /** The question with the fields of this try. */
  question: Question;
  /** `questions.3` or `questions.3.retry`. */
  path: string;
  isRetry: boolean;
}

/** @returns Every try of every question, in the order of the file. */
export const eachTry = (quiz: Quiz): Try[] =>
  quiz.questions.flatMap((question, i): Try[] => {
    const path = `questions.${i}`;
    const asked: Try = { question, path, isRetry: false };
    if (!question.retry) return [asked];
    const retried = { ...question, ...question.retry, scene: null, image: null } as Question;
    return [asked, { question: retried, path: `${path}.retry`, isRetry: true }];
  });
