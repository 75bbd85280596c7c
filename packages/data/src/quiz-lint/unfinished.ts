/** Text that was not meant to be seen yet, or never as it stands. */
import { textsOf } from './each-text.js';
import type { Problem, QuizRule } from './finding.js';

const NOTE = /(?<!\p{L})(?:TODO|TBD|FIXME|XXX+|lorem ipsum|\?\?\?)(?!\p{L})/iu;

export const unfinished: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, text }): Problem[] => {
      const found = NOTE.exec(text)?.[0];
      return found === undefined
        ? []
        : [{ path, message: `"${found}" is a note to yourself. Finish the text.` }];
    }),
};
