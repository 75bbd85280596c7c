/** Every source of a quiz with its path. */
import type { Problem, QuizRule } from './finding.js';

export const eachSource = (
  quiz: Parameters<QuizRule['check']>[0],
  look: (source: { url: string; title: string; date: string | null }, path: string) => Problem[],
) =>
  quiz.questions.flatMap(({ sources }, i) =>
    sources.flatMap((source, j) => look(source, `questions.${i}.sources.${j}`)),
  );
