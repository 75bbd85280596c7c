/** Every question type at once, for the headless quiz. The element loads them one by one. */
import type { QuestionType, QuestionTypes } from '../engine/game.js';
import { choice } from './choice.js';
import { gap } from './gap.js';
import { highlight } from './highlight.js';
import { matching } from './matching.js';
import { opinion, scale } from './opinion.js';
import { ordering } from './ordering.js';
import { scenario } from './scenario.js';
import { sorting } from './sorting.js';

/** A type only ever meets questions of its own, which the compiler cannot know. */
const any = <T>(type: T) => type as QuestionType;

export const allTypes: Required<QuestionTypes> = {
  single: any(choice),
  multiple: any(choice),
  'true-false': any(choice),
  ordering: any(ordering),
  matching: any(matching),
  sorting: any(sorting),
  gap: any(gap),
  highlight: any(highlight),
  scale: any(scale),
  opinion: any(opinion),
  scenario: any(scenario),
};
