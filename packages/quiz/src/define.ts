/** Registers `<aw-quiz>`. */
import { define } from '@awareness-widgets/core';
import { AwQuiz } from './quiz.js';

// With the types of the events, for those who import nothing else.
export type * from './events.js';

define('aw-quiz', AwQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'aw-quiz': AwQuiz;
  }
}

export { AwQuiz };
export { shippedFrom } from '@awareness-widgets/core';
