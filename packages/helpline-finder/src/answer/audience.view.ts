/** Who is asking: changes order and words, hides nothing. */
import { icons } from '@awareness-widgets/core';
import { AUDIENCES, type Audience } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../model/context.js';

/**
 * Who is asking. Two places show it, one at a time: beside the title where there is room, else
 * below the answers.
 */
export function renderAudience(
  { terms, audience }: Context,
  place: 'beside' | 'below',
  choose: (audience: Audience) => void,
): TemplateResult {
  return html`<fieldset class="audience ${place}" part="audience">
    <legend class=${place === 'beside' ? 'visually-hidden' : ''}>${terms.who}</legend>
    <div class="segments">
      ${AUDIENCES.map(
        (value) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${`audience-${place}`}
              value=${value}
              .checked=${value === audience}
              @change=${() => choose(value)}
            />${value === audience ? icons.check : nothing}<span>${terms.audiences[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
