/** Inside `narrow.html`: hands the states, and axe as it sees this page, to the test around it. */
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { states } from './all-states.js';

const tools = { states, cleanFixtures, expectNoAxeViolations };
export type NarrowWindow = Window & typeof globalThis & { tools?: typeof tools };

(window as NarrowWindow).tools = tools;
