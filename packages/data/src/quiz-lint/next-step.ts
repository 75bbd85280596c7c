/** After a story that could be a child's own: one step, with a person to tell. */
import type { Problem, QuizRule } from './finding.js';
import { HARM } from './harm-topics.js';
import { namesPerson } from './names-person.js';

export const nextStep: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ sensitive, topic, nextStep: step }, i): Problem[] => {
      const path = `questions.${i}.nextStep`;
      if (step === null)
        return sensitive
          ? [
              {
                path,
                message:
                  'A sensitive question needs one. Name a person to tell: "A trusted adult or the country’s child helpline can help."',
              },
            ]
          : [];
      return (sensitive || HARM[topic]) && !namesPerson(quiz.language, step)
        ? [
            {
              path,
              message: `"${step.slice(0, 40)}" names nobody to tell. Add a trusted adult, a parent, a teacher or the child helpline.`,
            },
          ]
        : [];
    }),
};
