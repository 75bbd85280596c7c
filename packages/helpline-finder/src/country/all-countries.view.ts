/** All countries below each other: name, first number, emergency number, and a way to the rest. */
import { answerCountry, type Channel, type Directory, type Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { answerOf } from '../answer/answer-of.js';
import { channelAddress } from '@awareness-widgets/data/answers.js';
import type { NamedCountry } from './find-countries.js';
import { channelText, linkTarget, renderWhom } from '../channel/channel.view.js';
import { renderDangerLine } from '../danger/danger-line.view.js';
import { renderNames } from './panel.view.js';
import type { Context } from '../model/context.js';

/**
 * @param contextOf Words and states for a country.
 * @param pick Shows all help of a country.
 */
export function renderList(
  directory: Directory,
  found: readonly NamedCountry[],
  contextOf: (code: string) => Context,
  pick: (code: string) => void,
): TemplateResult {
  return html`<ul class="entries" part="list">
    ${found.map((names) => renderEntry(directory, names, contextOf(names.code), pick))}
  </ul>`;
}

function renderEntry(
  directory: Directory,
  { code, name, own }: NamedCountry,
  context: Context,
  pick: (code: string) => void,
) {
  const { routes, emergency } = answerCountry(directory, code);
  const [service] = routes.talk.services;
  const answer = service && answerOf(context, service);
  return html`<li class="entry">
    <h3 class="entry-name">${renderNames(name, own)}</h3>
    <p class="entry-service" translate=${service ? 'no' : nothing}>
      ${service ? context.nameOf(service).text : context.terms.noEntry}
    </p>
    ${answer?.channel && service ? renderCall(context, service, answer.channel) : nothing}
    ${renderDangerLine(context, emergency ?? [])}
    <button class="link" type="button" @click=${() => pick(code)}>
      ${context.terms.allHelp(name)}
    </button>
  </li>`;
}

function renderCall(context: Context, service: Service, channel: Channel): TemplateResult {
  const href = channelAddress(channel);
  const isNumber = channel.type === 'phone' || channel.type === 'sms';
  const kind = isNumber ? 'entry-call number' : 'entry-call';
  const text = html`<span dir="ltr" translate="no">${channelText(channel)}</span>
    ${renderWhom(context, service)}`;
  return href
    ? html`<a
        class=${kind}
        part="call"
        draggable="false"
        rel="noreferrer"
        target=${linkTarget(context, href)}
        href=${href}
        >${text}</a
      >`
    : html`<span class=${kind}>${text}</span>`;
}
