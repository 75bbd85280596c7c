/** Where help is. */
import type { Panel } from '../player/context.js';
import { html } from 'lit';
import { HELP_NUMBERS } from './help-numbers.js';
import { aside } from './lost.view.js';

/** Words and numbers for those who want help, where the host has no better place for them. */
export const helpPanel = (): Panel => ({
  render(context) {
    const { terms, country } = context;
    const [danger, whom, childLine] = HELP_NUMBERS[country] ?? (['112', 'europe', ''] as const);
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
