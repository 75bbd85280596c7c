/** The button that copies a number, where a frame may swallow the call. */
import type { Context } from '../model/context.js';
import type { Channel } from '@awareness-widgets/data';
import { nothing, html } from 'lit';
import { icons } from '@awareness-widgets/core';

/** Where a frame may swallow the call: say it, and offer the number for copying. */
export function renderCopy(context: Context, channel: Channel) {
  if (channel.type !== 'phone' || context.limits.calls === 'yes') return nothing;
  const { terms } = context;
  return html`<div class="blocked" part="blocked">
    ${context.limits.calls === 'no' ? html`<p>${icons.info} ${terms.callBlocked}</p>` : nothing}
    <button class="button" type="button" @click=${(e: Event) => context.copy(e, channel.display)}>
      ${icons.copy} ${terms.copy(channel.display)}
    </button>
  </div>`;
}
