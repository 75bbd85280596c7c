/** The screen before a sensitive question. */
import type { Context } from './context.js';
import { type TemplateResult, html, nothing } from 'lit';
import { frame } from './frame.view.js';
import { companion } from '../drawings/companion.view.js';
import { readButton, primary } from './buttons.view.js';

/** Said before a sensitive question. Skipping is as easy as going on. */
export function noteScreen(context: Context): TemplateResult {
  const { quiz, dir, machine, terms, act } = context;
  const { contentNote } = machine.question!;
  return frame(
    context,
    'is-note',
    html`<div class="opening">
      ${companion('thinking')}
      <div class="words">
        <h2 tabindex="-1" data-focus data-read>${terms.noteTitle}</h2>
        ${contentNote ? html`<p data-read lang=${quiz.language} dir=${dir}>${contentNote}</p>` : nothing}
        <p data-read>${terms.noteText}</p>
      </div>
    </div>`,
    html`${readButton(context)}
      <button class="button" part="skip" type="button" @click=${() => act({ type: 'skip' })}>
        ${terms.skipStory}
      </button>
      ${primary(terms.goOn, () => act({ type: 'go-on' }))}`,
  );
}
