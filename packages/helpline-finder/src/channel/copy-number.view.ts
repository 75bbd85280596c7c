import type { View } from '../model/context.js';
import type { Channel } from '@awareness-widgets/data';
import { nothing, html } from 'lit';
import { icons } from '@awareness-widgets/core';

/** Where a frame may swallow the call: say it, and offer the number for copying. */
export function renderCopy(view: View, channel: Channel) {
  if (channel.type !== 'phone' || view.limits.calls === 'yes') return nothing;
  const { terms } = view;
  return html`<div class="blocked" part="blocked">
    ${view.limits.calls === 'no' ? html`<p>${icons.info} ${terms.callBlocked}</p>` : nothing}
    <button class="button" type="button" @click=${(e: Event) => view.copy(e, channel.display)}>
      ${icons.copy} ${terms.copy(channel.display)}
    </button>
  </div>`;
}
