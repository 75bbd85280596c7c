/** Where each number was read and how it was checked, entry by entry. */
import type { Emergency, Service } from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { hostName, webLink } from '../channel/channel-link.js';
import { nameService } from '../answer/name-service.js';
import { channelText } from '../channel/channel.view.js';
import type { View } from '../model/context.js';
import { formatDay } from './describe-checks.js';

export function renderSources(
  view: View,
  services: readonly Service[],
  emergency: readonly Emergency[],
) {
  const { terms } = view;
  return html`<details class="sources" part="sources">
    <summary>${terms.sources}</summary>
    <dl>
      ${emergency.map((entry) => sourceEntry(view, entry.number, entry))}
      ${services.map((service) => {
        const { own } = nameService(service, view.country.languages, view.intl);
        const numbers = service.channels.filter(({ type }) => type === 'phone' || type === 'sms');
        return sourceEntry(view, [own.text, ...numbers.map(channelText)].join(' · '), {
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
  view: View,
  title: string,
  { sources, checked }: Pick<Service, 'sources' | 'checked'>,
) {
  const { terms, intl } = view;
  const unique = new Map(sources.map((source) => [source.url, source]));
  return html`<div>
    <dt>${title}</dt>
    ${[...unique.values()].map(
      ({ url, date }) =>
        html`<dd>
          <a class="inline" rel="noreferrer" href=${webLink(url) ?? nothing}>${hostName(url)}</a>,
          ${date ? terms.sourceDated(date) : terms.sourceUndated}
        </dd>`,
    )}
    <dd>
      ${checked ? manner(view, checked.how)(formatDay(checked.date, intl)) : terms.notChecked}
    </dd>
  </div>`;
}

const manner = ({ terms }: View, how: string) => {
  if (how === 'called') return terms.calledOn;
  return how.startsWith('confirmed') ? terms.toldOn : terms.readOn;
};
