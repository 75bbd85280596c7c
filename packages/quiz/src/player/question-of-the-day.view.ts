/** The question of the day: one screen, before and after it was answered. No score, no next one. */
import { icons } from '@awareness-widgets/core';
import { css, html, nothing } from 'lit';
import { link, primary, readButton } from './buttons.view.js';
import type { Context } from './context.js';
import { feedback } from './feedback.view.js';
import { frame } from './frame.view.js';
import { questionBody } from './question.view.js';

export function questionOfTheDay(context: Context): unknown {
  const { machine, school, terms, uiLang, submit, act } = context;
  // Where others say "Question 1 of 1".
  const titled: Context = {
    ...context,
    // It is entered at once, whether it was kept or not.
    resumed: false,
    terms: { ...terms, question: () => school.reflectTitle, of: () => '' },
  };
  return machine.state.phase === 'feedback'
    ? frame(
        titled,
        'asking is-feedback',
        html`${questionBody(context)} ${feedback(context)}
          <p class="quiet" lang=${uiLang ?? nothing}>${school.reflectNext}</p>
          <div class="tools">
            ${link(terms.undo, () => act({ type: 'restart' }), icons.rotateCcw)}
          </div>`,
        readButton(context) || nothing,
      )
    : frame(
        titled,
        'asking is-question',
        questionBody(context),
        html`${readButton(context)} ${primary(school.reflectSend, submit)}`,
      );
}

export const questionOfTheDayStyles = css`
  .mode-reflect .progress {
    display: none;
  }
`;
