/** In an easy-to-read edition every question can be seen as well as read. */
import type { QuizRule } from './finding.js';

export const easyPicture: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.easyToRead
      ? quiz.questions.flatMap(({ image, scene, type }, i) =>
          image || scene || type === 'highlight'
            ? []
            : [
                {
                  path: `questions.${i}`,
                  message:
                    'It has no drawing, and easy-to-read needs one. Add a "scene" or an "image".',
                },
              ],
        )
      : [],
};
