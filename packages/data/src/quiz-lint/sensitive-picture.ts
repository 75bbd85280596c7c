/** Nothing that could pass for a picture of a real child. */
import type { Problem, QuizRule } from './finding.js';

export const sensitivePicture: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ sensitive, image }, i): Problem[] =>
      sensitive && image && !/^data:image\/svg|\.svg$/.test(image.src)
        ? [
            {
              path: `questions.${i}.image`,
              message: 'A sensitive question shows no photograph. Use a drawn scene, or none.',
            },
          ]
        : [],
    ),
};
