/** Where each number was read and how it was checked, entry by entry. */
import type { Emergency, Service } from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { hostName, webAddress } from '@awareness-widgets/data/answers.js';
import { nameService } from '../answer/name-service.js';
import { channelText } from '../channel/channel.view.js';
import type { Context } from '../model/context.js';
import { formatDay } from './describe-checks.js';

export function renderSources(
  context: Context,
  services: readonly Service[],
  emergency: readonly Emergency[],
) {
  const { terms } = context;
  return html`<details class="sources" part="sources">
    <summary>${terms.sources}</summary>
    <dl>
      ${emergency.map((entry) => sourceEntry(context, entry.number, entry))}
      ${services.map((service) => {
        const { own } = nameService(service, context.country.languages, context.intl);
        const numbers = service.channels.filter(({ type }) => type === 'phone' || type === 'sms');
        return sourceEntry(context, [own.text, ...numbers.map(channelText)].join(' · '), {
          ...service,
          sources: [
            ...service.sources,
            ...service.channels.flatMap(({ sources }) => sources ?? []),
          ],
        });
      })}
    </dl>
  </details>`;
}

function sourceEntry(
  context: Context,
  title: string,
  { sources, checked }: Pick<Service, 'sources' | 'checked'>,
) {
  const { terms, intl } = context;
  const unique = new Map(sources.map((source) => [source.url, source]));
  return html`<div>
    <dt translate="no">${title}</dt>
    ${[...unique.values()].map(
      ({ url, date }) =>
        html`<dd>
          <a class="inline" translate="no" rel="noreferrer" href=${webAddress(url) ?? nothing}
            >${hostName(url)}</a
          >, ${date ? terms.sourceDated(date) : terms.sourceUndated}
        </dd>`,
    )}
    <dd>
      ${checked ? manner(context, checked.how)(formatDay(checked.date, intl)) : terms.notChecked}
    </dd>
  </div>`;
}

const manner = ({ terms }: Context, how: string) => {
  if (how === 'called') return terms.calledOn;
  return how.startsWith('confirmed') ? terms.toldOn : terms.readOn;
};
