/** A screen beside the game with a few words, and what is shown when a part could not be fetched. */
import type { Context } from '../player/context.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type Mood, companion } from '../drawings/companion.view.js';
import { primary } from '../player/buttons.view.js';

/** A part did not load. The game is still there. */
export const lostScreen = (context: Context): TemplateResult =>
  aside(context, 'thinking', context.terms.noChunk, nothing);

/** A screen that leads back to the quiz. */
export function aside({ terms, open }: Context, mood: Mood, title: string, words: unknown) {
  return html`<div class="player" part="player">
    <div class="stage">
      <div class="opening">
        ${companion(mood)}
        <div class="words">
          <h2 tabindex="-1" data-focus>${title}</h2>
          ${words}
        </div>
      </div>
    </div>
    <div class="bar">${primary(terms.backToQuiz, () => open(null))}</div>
  </div>`;
}
