/** Where help is, and what is shown when a panel could not be fetched. */
import type { Context, Panel } from '../player/context.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type Mood, companion } from '../drawings/companion.view.js';
import { primary } from '../player/buttons.view.js';
import type { HelpNumbers } from './help-numbers.js';

/**
 * Words and numbers for those who want help, where the host has no better place for them.
 *
 * @param numbers By country; none where they could not be fetched.
 */
export const helpPanel = (numbers: Readonly<Record<string, HelpNumbers>> = {}): Panel => ({
  render(context) {
    const { terms, country } = context;
    const [danger, whom, childLine] = numbers[country] ?? (['112', 'europe', ''] as const);
    return aside(
      context,
      'smile',
      terms.helpTitle,
      html`<ul class="facts">
        <li>${terms.helpAdult}</li>
        <li>${withCall(terms.helpLine(childLine), childLine)}</li>
        <li>${withCall(terms.helpDanger(danger, whom), danger)}</li>
      </ul>`,
    );
  },
});

/** Words in which a number can be called. */
function withCall(words: string, number: string): unknown {
  const at = number ? words.indexOf(number) : -1;
  if (at < 0) return words;
  const after = words.slice(at + number.length);
  return html`${words.slice(0, at)}<a class="call" href="tel:${number.replace(/[^+\d]/g, '')}"
      ><bdi>${number}</bdi></a
    >${after}`;
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
