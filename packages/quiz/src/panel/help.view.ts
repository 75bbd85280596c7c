/** Where help is, and what is shown when a panel could not be fetched. */
import type { Context } from '../player/context.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type Mood, companion } from '../drawings/companion.view.js';
import { primary } from '../player/buttons.view.js';

/** Words for those who want help, where the host has no better place for them. */
export function helpScreen(context: Context): TemplateResult {
  const { helpTitle, helpAdult, helpLine, helpDanger } = context.terms;
  return aside(
    context,
    'smile',
    helpTitle,
    html`<ul class="facts">
      ${[helpAdult, helpLine, helpDanger].map((words) => html`<li>${words}</li>`)}
    </ul>`,
  );
}

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
