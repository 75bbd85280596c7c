/** The button that leaves, in view whatever is scrolled. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FrameLimits } from '../model/frame-limits.js';
import type { FinderTerms } from '../locales/terms.js';

/** @param shift Whether Shift is listened to, and how often it has still to be pressed. */
export function renderExit(
  terms: FinderTerms,
  dir: string,
  lang: string,
  limits: FrameLimits,
  { armed, left }: { readonly armed: boolean; readonly left: number },
  leave: () => void,
): TemplateResult {
  const stays = limits.leaves === 'no';
  return html`<div
    class=${limits.framed ? 'exit framed' : 'exit'}
    part="exit"
    dir=${dir}
    lang=${lang}
  >
    <button class="button exit-button" type="button" part="exit-button" @click=${leave}>
      ${icons.logOut} ${stays ? terms.exitFrame : terms.exit}
    </button>
    ${
      limits.leaves === 'yes'
        ? html`<p class="exit-hint">${armed ? terms.exitHint : nothing}</p>`
        : html`<p class="exit-limit">${stays ? terms.exitLimit : nothing}</p>`
    }
    ${left > 0 ? html`<p class="exit-presses">${terms.exitPresses(left)}</p>` : nothing}
  </div>`;
}
