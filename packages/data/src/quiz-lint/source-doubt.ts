/** No date, plain http, or tracking in the address. */
import { eachSource } from './each-source.js';
import type { Problem, QuizRule } from './finding.js';

export const sourceDoubt: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachSource(quiz, ({ url, date }, path) => {
      const problems: Problem[] = [];
      if (date === null)
        problems.push({
          path: `${path}.date`,
          message:
            'It has none. Write that of the page, or the day you read it: "read 2026-11-30".',
        });
      if (url.startsWith('http:'))
        problems.push({
          path: `${path}.url`,
          message: 'It is http. Try the same address with https.',
        });
      if (/[?&](?:utm_|fbclid|gclid)/.test(url))
        problems.push({
          path: `${path}.url`,
          message: 'It carries tracking. Leave out what begins with utm_, fbclid or gclid.',
        });
      if (/(?:^|\.)(?:wikipedia|fandom|wikihow)\.org|fandom\.com|wikihow\.com/.test(url))
        problems.push({
          path: `${path}.url`,
          message: 'A wiki changes. Name the source that it cites.',
        });
      return problems;
    }),
};
