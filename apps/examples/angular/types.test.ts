/**
 * Angular takes the types of `$event` from the page's own map of elements and events: `app.ts` does
 * not compile without. Loses one of these its type, `npm run lint` fails.
 */
import '@awareness-widgets/helpline-finder/define.js';
import '@awareness-widgets/quiz/define.js';

export const quiz = document.createElement('aw-quiz');
export const finder = document.createElement('aw-helpline-finder');

quiz.addEventListener('aw-quiz-finish', ({ detail }) => detail.passed);
// @ts-expect-error its detail has no such field
quiz.addEventListener('aw-quiz-finish', ({ detail }) => detail.grade);
// @ts-expect-error no such mode
quiz.mode = 'crowd';
// @ts-expect-error read-only
quiz.result = null;
// @ts-expect-error corrections have more than a country
finder.overrides = { country: 'EE' };
