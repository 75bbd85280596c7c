/** Block capitals are hard to read with dyslexia, and shout. */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';

const SHOUTED =
  /(?<!\p{L})(?:\p{Lu}{2,}[\s,!’'-]+){2,}\p{Lu}{2,}(?!\p{L})|(?<!\p{L})\p{Lu}{7,}(?!\p{L})/u;

export const blockCapitals: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, part, text }) => {
      const found = part === 'scene' ? undefined : SHOUTED.exec(text)?.[0];
      return found === undefined
        ? []
        : [
            {
              path,
              message: `"${found}" is in block capitals, which are hard to read. Write it in small letters, or put the shouting into a drawn scene.`,
            },
          ];
    }),
};
