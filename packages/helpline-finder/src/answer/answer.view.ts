/** The first answer: a name, a number as large as it gets, and the other ways to the same people. */
import { icons, listWords } from '@awareness-widgets/core';
import type { Channel, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import {
  channelAddress,
  serves,
  orderChannels,
  type Answer,
  type Arrangement,
  websiteChannel,
} from '@awareness-widgets/data/answers.js';
import {
  channelIcon,
  channelText,
  linkTarget,
  renderWay,
  renderWhom,
  stateIcon,
  tellsState,
} from '../channel/channel.view.js';
import { renderCopy } from '../channel/copy-number.view.js';
import { channelNotes } from '../channel/describe-channel.js';
import { describeState } from '../hours/describe-hours.js';
import type { Context } from '../model/context.js';
import { answerOf } from './answer-of.js';
import { describeFit } from './describe-fit.js';
import { nameService } from './name-service.js';

/** Name in the country's words and in the reader's, and when it is the right one. */
export function renderName(context: Context, service: Service): TemplateResult {
  const { own, reader } = nameService(service, context.country.languages, context.intl);
  const fits = describeFit(context, service);
  return html`
    <h3 class="name" part="name">
      <bdi translate="no" lang=${own.lang ?? nothing}>${own.text}</bdi> ${
        reader
          ? html`<span class="name-reader" lang=${reader.lang ?? nothing}>${reader.text}</span>`
          : nothing
      }
    </h3>
    ${fits ? html`<p class="fits">${fits}</p>` : nothing}
  `;
}

/**
 * The bubble with the call.
 *
 * @param loud Whether it is filled: only what is not known to be less than the reader's line.
 */
function renderBubble(
  context: Context,
  { service, channel, state }: Answer,
  loud: boolean,
): TemplateResult {
  const { terms } = context;
  if (!channel) return renderWebsite(context, service);
  const text = channelText(channel);
  const href = channelAddress(channel);
  const size = text.length > 16 ? 'longest' : text.length > 8 ? 'long' : '';
  const kind = loud && channel.type !== 'web' ? 'bubble' : 'bubble quiet-bubble';
  const body = html`
    <span class="bubble-way"
      >${channelIcon(channel.type)} ${terms.ways[channel.type]}
      ${renderWhom(context, service)}</span
    >
    <span class="bubble-number number ${size}" dir="ltr" translate="no" part="number">${text}</span>
    ${
      tellsState(channel, state)
        ? html`<span class="bubble-state"
            >${stateIcon(state)}
            ${describeState(state, channel.hours?.timezone, context.now, context)}</span
          >`
        : nothing
    }
    <span class="bubble-notes">${channelNotes(context, service, channel)}</span>
  `;
  return html`
    ${
      href
        ? html`<a
            class=${kind}
            part="call"
            draggable="false"
            rel="noreferrer"
            target=${linkTarget(context, href)}
            href=${href}
            >${body}</a
          >`
        : html`<div class=${kind} part="call">${body}</div>`
    }
    ${renderCopy(context, channel)}
  `;
}

/** A closed line steps back, but stays callable: hours can be wrong. */
function renderClosed(context: Context, { service, channel, state }: Answer): TemplateResult {
  const { terms } = context;
  const href = channelAddress(channel!);
  return html`
    <p class="closed-state">
      ${stateIcon(state)} ${describeState(state, channel!.hours?.timezone, context.now, context)}
    </p>
    <div class="closed">
      <span class="closed-number number" dir="ltr" translate="no">${channelText(channel!)}</span>
      ${
        href
          ? html`<a class="button" part="call" rel="noreferrer" href=${href}>
              ${channel!.type === 'phone' ? terms.callAnyway : terms.ways[channel!.type]}
              ${renderWhom(context, service)}
            </a>`
          : nothing
      }
    </div>
    <p class="quiet">${channelNotes(context, service, channel!)}</p>
  `;
}

function renderWebsite(context: Context, service: Service): TemplateResult {
  if (!service.website) return html`<p class="quiet">${context.terms.noEntry}</p>`;
  const channel = websiteChannel(service.website);
  return html`<div class="ways">${renderWay(context, service, channel)}</div>`;
}

/** The other ways to the same service, and the languages spoken there. */
export function renderOtherWays(
  context: Context,
  service: Service,
  shown: readonly (Channel | null | undefined)[],
) {
  const { country, asker, stateOf } = context;
  const ways = orderChannels(service, country, asker, stateOf).filter(
    (channel) => !shown.includes(channel),
  );
  return html`
    ${
      ways.length > 0
        ? html`<div class="ways">
            ${ways.map((channel) => renderWay(context, service, channel))}
          </div>`
        : nothing
    }
    ${
      service.languages.length > 0
        ? html`<p class="speaks">
            ${icons.languages}<span
              ><span class="visually-hidden">${context.terms.speaks}</span> ${listWords(
                service.languages.map(context.languageName),
                context.intl,
              )}</span
            >
          </p>`
        : nothing
    }
  `;
}

/**
 * A closed line steps back, and the bubble belongs to who answers now. Loud is only what is for who
 * asks; and where of one answer more is known than of another, what is known to be open.
 */
export function renderAnswer(
  context: Context,
  answer: Answer,
  { main, instead }: Pick<Arrangement, 'main' | 'instead'>,
): TemplateResult {
  const { service, channel, state } = answer;
  const back = state.state === 'closed' && channel !== null;
  const known = main.some((one) => one.state.state === 'open' || one.state.state === 'closed');
  const loud = serves(service, context.audience) && (!known || state.state === 'open');
  return html`<section class="answer" part="answer">
    <div class="answer-head">${renderName(context, service)}</div>
    <div class="answer-say">
      ${back ? renderClosed(context, answer) : renderBubble(context, answer, loud)}
    </div>
    <div class="answer-ways">${renderOtherWays(context, service, [channel, instead?.channel])}</div>
  </section>`;
}

/**
 * Who can be reached instead of what is closed. Where nobody is known to be open, that is said, and
 * the international services are all named.
 */
export function renderInstead(
  context: Context,
  { main, instead }: Arrangement,
  standby: readonly Service[],
): TemplateResult {
  const { terms } = context;
  if (!instead) return html`<p class="nothing-open">${terms.nothingOpen}</p>`;
  const isOpen = instead.state.state === 'open';
  const away = standby.includes(instead.service);
  const own = main.some(({ service }) => service === instead.service);
  const answers = away ? standby.map((service) => answerOf(context, service)) : [instead];
  return html`<section class="answer instead" part="answer">
    <p class=${isOpen ? 'instead-title' : 'nothing-open'}>
      ${isOpen ? terms.openInstead : terms.nothingOpen} ${away ? terms.anywhereAbout : nothing}
    </p>
    ${answers.map(
      (one) => html`
        ${own ? nothing : html`<div class="answer-head">${renderName(context, one.service)}</div>`}
        <div class="answer-say">${renderBubble(context, one, isOpen)}</div>
        ${own ? nothing : renderOtherWays(context, one.service, [one.channel])}
      `,
    )}
  </section>`;
}
