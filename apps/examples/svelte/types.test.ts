/** Loses one of these its type, `npm run lint` fails: an error that is expected does not come. */
import type {} from '@awareness-widgets/activity-map/svelte';
import type {} from '@awareness-widgets/helpline-finder/svelte';
import type {} from '@awareness-widgets/quiz/svelte';
import type { AwQuizFinishEvent } from '@awareness-widgets/quiz';
import type { SvelteHTMLElements } from 'svelte/elements';

type Quiz = SvelteHTMLElements['aw-quiz'];
type Finder = SvelteHTMLElements['aw-helpline-finder'];
type ActivityMap = SvelteHTMLElements['aw-activity-map'];

export const quiz: Quiz = {
  class: 'wide',
  mode: 'teams',
  'pass-mark': '50',
  'no-certificate': true,
  'aria-label': 'Quiz',
  'onaw-quiz-finish': (event: AwQuizFinishEvent) => void event.detail.passed,
};
export const finder: Finder = { country: 'EE', audience: 'parent', 'no-detect': '' };
export const map: ActivityMap = { view: 'list', filters: { country: ['EE'] } };

// @ts-expect-error no such mode
export const mode: Quiz = { mode: 'crowd' };
// @ts-expect-error a property takes a number
export const passMark: Quiz = { passMark: '50' };
// @ts-expect-error an attribute takes what is one
export const passMarkText: Quiz = { 'pass-mark': 'half' };
// @ts-expect-error not the event of a finished quiz
export const finish: Quiz = { 'onaw-quiz-finish': (event: KeyboardEvent) => event.key };
// @ts-expect-error no such reader
export const audience: Finder = { audience: 'dog' };
// @ts-expect-error corrections have more than a country
export const overrides: Finder = { overrides: { country: 'EE' } };
// @ts-expect-error several countries are a list
export const filters: ActivityMap = { filters: { country: 'EE' } };
