/** A story of harm in which nobody is there to tell. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { HARM } from './harm-topics.js';
import { namesPerson } from './names-person.js';

export const personToTell: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    quiz.questions.flatMap(({ topic, sensitive, nextStep: step }, index): Problem[] => {
      if (!HARM[topic] || sensitive || step !== null) return [];
      const said = textsOf(quiz).filter((text) => text.index === index && text.part !== 'scene');
      return said.some(({ text }) => namesPerson(quiz.language, text))
        ? []
        : [
            {
              path: `questions.${index}`,
              message: `It is about ${topic} and names nobody to tell. Add an adult or a helpline to the explanation or as "nextStep".`,
            },
          ];
    }),
};
