/** Registers `<aw-quiz>`. */
import { define } from '@awareness-widgets/core';
import { AwQuiz } from './quiz.js';

define('aw-quiz', AwQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'aw-quiz': AwQuiz;
  }
}

export { AwQuiz };
