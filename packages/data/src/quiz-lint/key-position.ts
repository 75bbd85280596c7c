/** The key stands now here, now there. */
import type { Problem, QuizRule } from './finding.js';

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];

export const keyPosition: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    const positions = (retry: boolean) =>
      quiz.questions.flatMap((question) => {
        if (question.type !== 'single') return [];
        const options = retry ? question.retry?.options : question.options;
        return options ? [options.findIndex(({ correct }) => correct)] : [];
      });
    return [false, true].flatMap((retry): Problem[] => {
      const all = positions(retry);
      if (all.length < 3) return [];
      return [...new Set(all)].flatMap((position): Problem[] => {
        const count = all.filter((one) => one === position).length;
        const isTooOften = all.length === 3 ? count === 3 : count > all.length / 2;
        return isTooOften
          ? [
              {
                path: 'questions',
                message: `In ${count} of ${all.length} ${retry ? 'second tries' : 'questions'} the correct option is the ${WORDS[position] ?? 'last'}. Change the order of options, until no place holds more than half.`,
              },
            ]
          : [];
      });
    });
  },
};
