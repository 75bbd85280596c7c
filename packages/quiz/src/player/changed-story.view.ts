/** The screen that offers the missed questions again, each as a changed story. */
import type { Context } from './context.js';
import { type TemplateResult, html, nothing } from 'lit';
import { frame } from './frame.view.js';
import { companion } from '../drawings/companion.view.js';
import { link, readButton, primary } from './buttons.view.js';
import { icons } from '@awareness-widgets/core';

export function againScreen(context: Context): TemplateResult {
  const { machine, terms, act } = context;
  return frame(
    context,
    'is-again',
    html`<div class="opening">
      ${companion('smile')}
      <div class="words">
        <h2 tabindex="-1" data-focus data-read>${terms.againTitle(machine.state.again.length)}</h2>
        <p data-read>${terms.againText}</p>
      </div>
      ${
        machine.can({ type: 'undo' })
          ? link(terms.undo, () => act({ type: 'undo' }), icons.rotateCcw)
          : nothing
      }
    </div>`,
    html`${readButton(context)}
      <button class="button" type="button" @click=${() => act({ type: 'finish' })}>
        ${terms.againLeave}
      </button>
      ${primary(terms.againStart, () => act({ type: 'again' }))}`,
  );
}
