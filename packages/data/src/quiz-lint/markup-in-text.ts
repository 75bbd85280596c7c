/** Text is plain: no tags, no asterisks, no letters of a wrong encoding. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';

const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\*\*[^*]+\*\*|\[[^\]]+\]\(https?:/i;

const MOJIBAKE = /[ÃÂÅÄÐÑ][\u0080-\u00bf]|â€|\ufffd/;

export const markupInText: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, text }): Problem[] => {
      const found = MARKUP.exec(text)?.[0];
      if (found !== undefined)
        return [
          { path, message: `"${found.slice(0, 20)}" would be shown as it is. Write plain text.` },
        ];
      return MOJIBAKE.test(text)
        ? [
            {
              path,
              message:
                'It was read in the wrong encoding. Type it again, or open the source as UTF-8.',
            },
          ]
        : [];
    }),
};
