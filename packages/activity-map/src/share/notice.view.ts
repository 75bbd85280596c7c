/** What was just done, or is being done, with what is taken along. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export function renderNotice({ terms, share }: Context): TemplateResult | typeof nothing {
  if (!share?.notice) return nothing;
  const { words, link, running } = share.notice;
  return html`<div class="done-note">
    <span>${words}</span>
    ${
      link
        ? html`<input
            class="field"
            readonly
            aria-label=${terms.copyLink}
            .value=${link}
            @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          />`
        : nothing
    }
    ${
      running
        ? html`<button class="link" type="button" @click=${() => share.cancel()}>
            ${terms.cancel}
          </button>`
        : html`<button
            class="close"
            type="button"
            aria-label=${terms.close}
            @click=${() => share.cancel()}
          >
            ${icons.x}
          </button>`
    }
  </div>`;
}
