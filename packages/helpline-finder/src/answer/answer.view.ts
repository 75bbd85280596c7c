/** The first answer: a name, a number as large as it gets, and the other ways to the same people. */
import { icons, listWords } from '@awareness-widgets/core';
import type { Channel, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { channelLink } from '../channel/channel-link.js';
import {
  channelIcon,
  channelText,
  linkTarget,
  renderWay,
  stateIcon,
} from '../channel/channel.view.js';
import { renderCopy } from '../channel/copy-number.view.js';
import { channelNotes } from '../channel/describe-channel.js';
import { websiteChannel } from '../channel/website-channel.js';
import { describeState } from '../hours/describe-hours.js';
import type { View } from '../model/context.js';
import type { Answer } from './arrange-answers.js';
import { sortChannels } from './arrange-answers.js';
import { describeFit } from './describe-fit.js';
import { nameService } from './name-service.js';

/** Name in the country's words and in the reader's, and when it is the right one. */
export function renderName(view: View, service: Service): TemplateResult {
  const { own, reader } = nameService(service, view.country.languages, view.intl);
  const fits = describeFit(view, service);
  return html`
    <h3 class="name" part="name">
      <bdi lang=${own.lang ?? nothing}>${own.text}</bdi> ${
        reader
          ? html`<span class="name-reader" lang=${reader.lang ?? nothing}>${reader.text}</span>`
          : nothing
      }
    </h3>
    ${fits ? html`<p class="fits">${fits}</p>` : nothing}
  `;
}

/** The filled bubble with the call. */
export function renderBubble(view: View, { service, channel, state }: Answer): TemplateResult {
  const { terms } = view;
  if (!channel) return renderWebsite(view, service);
  const text = channelText(channel);
  const href = channelLink(channel);
  const size = text.length > 16 ? 'longest' : text.length > 8 ? 'long' : '';
  const body = html`
    <span class="bubble-way">${channelIcon(channel.type)} ${terms.ways[channel.type]}</span>
    <span class="bubble-number number ${size}" dir="ltr" part="number">${text}</span>
    <span class="bubble-state"
      >${stateIcon(state)} ${describeState(state, channel.hours?.timezone, view.now, view)}</span
    >
    <span class="bubble-notes">${channelNotes(view, channel)}</span>
  `;
  return html`
    ${
      href
        ? html`<a
            class="bubble"
            part="call"
            draggable="false"
            rel="noreferrer"
            target=${linkTarget(view, href)}
            href=${href}
            >${body}</a
          >`
        : html`<div class="bubble" part="call">${body}</div>`
    }
    ${renderCopy(view, channel)}
  `;
}

/** A closed line steps back, but stays callable: hours can be wrong. */
export function renderClosed(view: View, { channel, state }: Answer): TemplateResult {
  const { terms } = view;
  const href = channelLink(channel!);
  return html`
    <p class="closed-state">
      ${stateIcon(state)} ${describeState(state, channel!.hours?.timezone, view.now, view)}
    </p>
    <div class="closed">
      <span class="closed-number number" dir="ltr">${channelText(channel!)}</span>
      ${
        href
          ? html`<a class="button" part="call" rel="noreferrer" href=${href}>
              ${channel!.type === 'phone' ? terms.callAnyway : terms.ways[channel!.type]}
            </a>`
          : nothing
      }
    </div>
    <p class="quiet">${channelNotes(view, channel!)}</p>
  `;
}

function renderWebsite(view: View, service: Service): TemplateResult {
  if (!service.website) return html`<p class="quiet">${view.terms.noEntry}</p>`;
  const channel = websiteChannel(service.website);
  return html`<div class="ways">${renderWay(view, service, channel)}</div>`;
}

/** The other ways to the same service, and the languages spoken there. */
export function renderOtherWays(
  view: View,
  service: Service,
  shown: readonly (Channel | null | undefined)[],
) {
  const ways = sortChannels(service.channels).filter((channel) => !shown.includes(channel));
  return html`
    ${
      ways.length > 0
        ? html`<div class="ways">${ways.map((channel) => renderWay(view, service, channel))}</div>`
        : nothing
    }
    ${
      service.languages.length > 0
        ? html`<p class="speaks">
            ${icons.languages}<span
              ><span class="visually-hidden">${view.terms.speaks}</span> ${listWords(
                service.languages.map(view.languageName),
                view.intl,
              )}</span
            >
          </p>`
        : nothing
    }
  `;
}

/** A closed line steps back, and the bubble belongs to who answers now. */
export function renderAnswer(view: View, answer: Answer, instead: Answer | null): TemplateResult {
  const { service, channel, state } = answer;
  const back = state.state === 'closed' && channel !== null;
  return html`<section class="answer" part="answer">
    <div class="answer-head">${renderName(view, service)}</div>
    <div class="answer-say">${back ? renderClosed(view, answer) : renderBubble(view, answer)}</div>
    <div class="answer-ways">${renderOtherWays(view, service, [channel, instead?.channel])}</div>
  </section>`;
}

export function renderInstead(
  view: View,
  instead: Answer,
  main: readonly Answer[],
): TemplateResult {
  const own = main.some(({ service }) => service === instead.service);
  return html`<section class="answer instead" part="answer">
    <p class="instead-title">${view.terms.openInstead}</p>
    ${own ? nothing : renderName(view, instead.service)}
    <div class="answer-say">${renderBubble(view, instead)}</div>
    ${own ? nothing : renderOtherWays(view, instead.service, [instead.channel])}
  </section>`;
}
