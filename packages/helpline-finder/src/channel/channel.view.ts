/** One way to reach a service: a link where it may be one, plain selectable text in any case. */
import { icons } from '@awareness-widgets/core';
import type { Channel, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { channelAddress, hostName, type OpenState } from '@awareness-widgets/data/answers.js';
import { describeState } from '../hours/describe-hours.js';
import type { Context } from '../model/context.js';

const ICONS: Record<Channel['type'], TemplateResult> = {
  phone: icons.phone,
  sms: icons.smartphone,
  whatsapp: icons.smartphone,
  chat: icons.messageCircle,
  email: icons.mail,
  web: icons.globe,
};

export const channelIcon = (type: Channel['type']): TemplateResult => ICONS[type];

export const stateIcon = ({ state }: OpenState): TemplateResult => {
  if (state === 'open') return icons.circleCheck;
  return state === 'closed' ? icons.moon : icons.clock;
};

/** What a reader sees of a channel: a number, an address, the name of a site. */
export const channelText = ({ display, dial, type }: Channel): string =>
  type === 'web' || type === 'chat' ? hostName(dial) : display || dial;

/**
 * Attributes that differ by where the finder stands: inside a frame other sites refuse to be
 * shown, so they open beside it. The place that is visited is told nothing of the page before.
 */
export const linkTarget = (context: Context, href: string) =>
  context.limits.framed && /^https?:/.test(href) ? '_blank' : nothing;

/** A site and an address answer when they do: there, unknown hours are no news. */
export const tellsState = ({ type }: Channel, { state }: OpenState): boolean =>
  state !== 'unknown' || (type !== 'web' && type !== 'email');

/** Whom a link leads to, for those who hear it alone. */
export function renderWhom(context: Context, service: Service): TemplateResult {
  const { text, lang } = context.nameOf(service);
  return html`<span class="visually-hidden" translate="no" lang=${lang ?? nothing}>${text}</span>`;
}

/** A quiet button: label, and below it what is known of its hours or address. */
export function renderWay(context: Context, service: Service, channel: Channel): TemplateResult {
  const { terms } = context;
  const state = context.stateOf(service, channel);
  const text = channelText(channel);
  const isNumber = channel.type === 'phone' || channel.type === 'sms';
  const hours = tellsState(channel, state)
    ? html`<span class="way-hours"
        >${describeState(state, channel.hours?.timezone, context.now, context)}</span
      >`
    : nothing;
  const body = html`
    <span class="way-name"
      >${channelIcon(channel.type)} ${terms.ways[channel.type]}
      ${renderWhom(context, service)}</span
    >
    <span class=${isNumber ? 'way-text number' : 'way-text'} dir="ltr" translate="no">${text}</span>
    ${hours}
  `;
  const href = channelAddress(channel);
  return href
    ? html`<a
        class="way"
        part="channel"
        draggable="false"
        rel="noreferrer"
        target=${linkTarget(context, href)}
        href=${href}
        >${body}</a
      >`
    : html`<span class="way" part="channel">${body}</span>`;
}
