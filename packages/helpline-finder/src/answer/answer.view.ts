/** The first answer: a name, a number as large as it gets, and the other ways to the same people. */
import { icons } from '@awareness-widgets/core';
import type { Channel, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './arrange-answers.js';
import { sortChannels } from './arrange-answers.js';
import { channelLink } from '../channel/channel-link.js';
import { describeHours, describeState, isOtherClock } from '../hours/describe-hours.js';
import { nameService, pickText } from './name-service.js';
import { channelIcon, channelText, linkTarget, renderWay, stateIcon } from '../channel/channel.view.js';
import type { View } from '../model/context.js';

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

/**
 * When a service is the right one: in its own words, else where it is not for children, or for some
 * ages only. Empty when nothing sets it apart.
 */
export function describeFit({ intl, terms }: View, { fits, audiences, ages }: Service): string {
  const own = pickText(fits, intl);
  if (own) return own.text;
  const words = [
    audiences.length > 0 && !audiences.includes('child') && terms.forAudience[audiences[0]!],
    ages && (ages.from !== null || ages.to !== null) && terms.ages(ages.from, ages.to),
  ];
  return words.filter(Boolean).join(', ');
}

/** What to know before calling, in short sentences. */
function channelNotes(view: View, channel: Channel): string {
  const { terms } = view;
  const hours = describeHours(channel.hours, view);
  const notes = [hours && `${hours}.`];
  if (channel.reach === 'national') notes.push(terms.national);
  if (channel.cost === 'free') notes.push(terms.free);
  if (channel.cost === 'local') notes.push(terms.localCost);
  if (channel.cost === 'paid') notes.push(terms.paid);
  if (channel.human === false) notes.push(terms.notHuman);
  if (channel.anonymous === true) notes.push(terms.anonymous);
  if (hours && !channel.hours!.always) {
    if (channel.hours!.holidays === null) notes.push(terms.holidaysDiffer);
    if (isOtherClock(channel.hours!.timezone, view.readerClock, view.now)) {
      notes.push(terms.timeIn(view.countryName));
    }
  }
  return notes.filter(Boolean).join(' ');
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

/** Where a frame may swallow the call: say it, and offer the number for copying. */
function renderCopy(view: View, channel: Channel) {
  if (channel.type !== 'phone' || view.limits.calls === 'yes') return nothing;
  const { terms } = view;
  return html`<div class="blocked" part="blocked">
    ${view.limits.calls === 'no' ? html`<p>${icons.info} ${terms.callBlocked}</p>` : nothing}
    <button class="button" type="button" @click=${(e: Event) => view.copy(e, channel.display)}>
      ${icons.copy} ${terms.copy(channel.display)}
    </button>
  </div>`;
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

/** A service's website as a channel, for services that have no other. */
export const websiteChannel = (website: string): Channel => ({
  type: 'web',
  dial: website,
  display: website,
  reach: null,
  hours: null,
  cost: null,
  anonymous: null,
  human: null,
});

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
              ><span class="visually-hidden">${view.terms.speaks}</span> ${joinWords(
                service.languages.map(view.languageName),
                view.intl,
              )}</span
            >
          </p>`
        : nothing
    }
  `;
}

export const joinWords = (words: readonly string[], intl: string): string =>
  new Intl.ListFormat(intl, { type: 'conjunction' }).format(words);
