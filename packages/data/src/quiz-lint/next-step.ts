/** After a story that could be a child's own: one step, with a person to tell. */
import type { Topic } from '../schemas/vocabulary.js';
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase, knowsPhrases } from './language/phrases.js';
import { PERSON_TO_TELL } from './words/person-to-tell.js';

/** Topics in which somebody may need a person to tell, sensitive or not. */
export const HARM: Record<Topic, boolean> = {
  cyberbullying: true,
  grooming: true,
  'consent-and-images': true,
  'hate-speech': true,
  'getting-help': true,
  wellbeing: true,
  privacy: false,
  passwords: false,
  scams: false,
  disinformation: false,
  'ai-and-deepfakes': false,
  gaming: false,
  'screen-time': false,
  'digital-footprint': false,
};

const namesPerson = (language: string, text: string) =>
  !knowsPhrases(PERSON_TO_TELL, language) || findPhrase(PERSON_TO_TELL, language, text) !== null;

/** A sensitive question without a next step, or a next step without a person. */
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

/** A story of harm in which nobody is there to tell. */
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

/** Feedback of a sensitive question that leaves its reader alone. */
export const feedbackPerson: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      if (!question.sensitive || question.type === 'scenario' || question.type === 'highlight')
        return [];
      return answersOf(question).flatMap(({ path: at, feedback }): Problem[] =>
        feedback === null || namesPerson(quiz.language, feedback)
          ? []
          : [
              {
                path: `${path}.${at}.feedback`,
                message:
                  'It ends without a person to tell. Add one step: "A next step: tell an adult."',
              },
            ],
      );
    }),
};
