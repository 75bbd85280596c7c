/** Numbers for help differ by country; the player shows those of the reader's. */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';

/** 116 111 and its kin, emergency numbers, and telephone numbers written in groups. */
const NUMBER =
  /(?<!\d)116[\s-]?\d{3}(?!\d)|(?<![\d.,])112(?!\d|[.,]\d)|(?:call|dial|ring) (?:999|911|113|147)(?!\d)|\+\d{1,3}[\s/-]?\d[\d\s/-]{5,}|(?<![\d.,])0\d{1,4}(?:[\s/-]\d{2,4}){2,}(?!\d)|(?<!\d)0800[\s-]?\d{3,}/i;

export const fixedNumber: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, part, text }) => {
      const found = part === 'scene' ? undefined : NUMBER.exec(text)?.[0];
      return found === undefined
        ? []
        : [
            {
              path,
              message: `"${found}" is not the number of every country. Write "the country’s child helpline"; the player adds the right number.`,
            },
          ];
    }),
};
