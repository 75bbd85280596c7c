/** All countries below each other: name, first number, emergency number, and a way to the rest. */
import { answerCountry, type Directory } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { answerOf } from '../answer/arrange-answers.js';
import { channelLink } from '../channel/channel-link.js';
import type { NamedCountry } from './find-countries.js';
import { nameService } from '../answer/name-service.js';
import { channelText, linkTarget } from '../channel/channel.view.js';
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
  const answer = service && answerOf(service, context.stateOf);
  const href = answer?.channel && channelLink(answer.channel);
  const [first] = emergency ?? [];
  const isNumber = answer?.channel?.type === 'phone' || answer?.channel?.type === 'sms';
  const call = isNumber ? 'entry-call number' : 'entry-call';
  return html`<li class="entry">
    <h3 class="entry-name">${renderNames(name, own)}</h3>
    <p class="entry-service">
      ${service ? nameService(service, context.country.languages, context.intl).own.text : context.terms.noEntry}
    </p>
    ${
      answer?.channel
        ? href
          ? html`<a
              class=${call}
              part="call"
              dir="ltr"
              draggable="false"
              rel="noreferrer"
              target=${linkTarget(context, href)}
              href=${href}
              >${channelText(answer.channel)}</a
            >`
          : html`<span class=${call} dir="ltr">${channelText(answer.channel)}</span>`
        : nothing
    }
    ${
      first
        ? html`<p class="entry-danger">
            ${context.terms.danger[context.audience]}
            <a class="inline number" href=${`tel:${first.number.replace(/[^\d+]/g, '')}`}
              >${first.number}</a
            >
          </p>`
        : nothing
    }
    <button class="link" type="button" @click=${() => pick(code)}>
      ${context.terms.allHelp(name)}
    </button>
  </li>`;
}
