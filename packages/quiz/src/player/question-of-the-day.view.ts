/** The question of the day: one screen, before and after it was answered. No score, no next one. */
import { icons } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import { link, primary, readButton } from './buttons.view.js';
import type { Context } from './context.js';
import { feedback } from './feedback.view.js';
import { frame } from './frame.view.js';
import { problemNote, questionBody } from './question.view.js';

export function questionOfTheDay(context: Context): unknown {
  const { machine, school, terms, uiLang, submit, forget } = context;
  const { phase } = machine.state;
  return phase === 'feedback'
    ? frame(
        context,
        'asking is-feedback',
        html`${questionBody(context)} ${feedback(context)}
          <p class="quiet" lang=${uiLang ?? nothing}>${school.reflectNext}</p>
          <div class="tools">${link(terms.undo, forget, icons.rotateCcw)}</div>`,
        readButton(context) || nothing,
      )
    : frame(
        context,
        'asking is-question',
        html`${questionBody(context)} ${problemNote(context)}`,
        html`${readButton(context)} ${primary(school.reflectSend, submit)}`,
      );
}
