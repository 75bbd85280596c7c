/**
 * A country on paper: a sheet with tear-offs, a poster, eight cards. Outlines instead of fills, so
 * that any printer manages.
 */
import { icons } from '@awareness-widgets/core';
import type { Emergency, Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { answerOf, type Answer } from '../answer/arrange-answers.js';
import { hoursOf, ownName, renderQr, shortText, sizeOf, type PaperFacts } from './short-words.js';
import { phonesInDanger } from '../danger/emergency-phones.js';
import { joinWords } from '../answer/answer.view.js';
import { channelIcon, channelText } from '../channel/channel.view.js';
import { renderPoster } from './poster.view.js';
import { routeIcon } from '../routes/routes.view.js';
import type { View } from '../model/context.js';

export const PAPERS = ['sheet', 'poster', 'cards'] as const;
export type Paper = (typeof PAPERS)[number];

const TEAR_OFFS = 10;
const CARDS = 8;

export function renderPaper(view: View, facts: PaperFacts, paper: Paper): TemplateResult {
  switch (paper) {
    case 'poster':
      return renderPoster(view, facts);
    case 'cards':
      return renderCards(view, facts);
    default:
      return renderSheet(view, facts);
  }
}

function renderSheet(view: View, facts: PaperFacts): TemplateResult {
  const { main, rows } = facts;
  return html`<section class="paper sheet">
    <h2 class="paper-title">${view.terms.sheetTitle(view.countryName)}</h2>
    <div class=${main.length > 1 ? 'paper-answers pair' : 'paper-answers'}>
      ${main.map((answer) => paperAnswer(view, answer))}
    </div>
    <table class="paper-rows">
      <tbody>
        ${dangerRow(view, facts.emergency)}
        ${rows.map(({ route, service }) => paperRow(view, route, service))}
      </tbody>
    </table>
    ${paperFoot(view, facts)}
    <div class="tear-offs" aria-hidden="true">
      ${Array.from({ length: TEAR_OFFS }, (_, at) => tearOff(view, main[at % main.length]))}
    </div>
  </section>`;
}

function renderCards(view: View, { main, emergency, until }: PaperFacts): TemplateResult {
  const danger = emergency.find(({ by }) => by === 'phone');
  return html`<section class="paper cards">
    ${Array.from({ length: CARDS }, (_, at) => {
      const answer = main[at % Math.max(1, main.length)];
      return html`<div class="card">
        <h2 class="card-title">${view.terms.cardTitle}</h2>
        ${
          answer
            ? html`<p class="card-number number ${sizeOf(shortText(answer))}" dir="ltr">
                  ${shortText(answer)}
                </p>
                <p class="card-name">${ownName(view, answer.service)}</p>
                <p>${hoursOf(view, answer)}</p>`
            : nothing
        }
        ${
          danger
            ? html`<p class="card-danger">
                ${icons.siren} ${view.terms.danger[view.audience]}
                <strong class="number">${danger.number}</strong>
              </p>`
            : nothing
        }
        ${until ? html`<p class="card-until">${view.countryName}. ${view.terms.sheetUntil(until)}</p>` : nothing}
      </div>`;
    })}
  </section>`;
}

function paperAnswer(view: View, answer: Answer): TemplateResult {
  const { service, channel } = answer;
  const text = shortText(answer);
  const others = service.channels.filter((other) => other !== channel);
  return html`<div class="paper-answer">
    <div class="paper-bubble">
      <p class="paper-head">
        ${channelIcon(channel?.type ?? 'web')}<strong>${ownName(view, service)}</strong>
        <span>${hoursOf(view, answer)}</span>
      </p>
      <p class="paper-number number ${sizeOf(text)}" dir="ltr">${text}</p>
      <p>${paperNotes(view, answer)}</p>
    </div>
    <p class="paper-ways">
      ${
        service.languages.length > 0
          ? html`<span
              >${icons.languages}
              ${joinWords(service.languages.map(view.languageName), view.intl)}</span
            >`
          : nothing
      }
      ${others.map(
        (other) => html`<span>${channelIcon(other.type)} <bdi>${channelText(other)}</bdi></span>`,
      )}
    </p>
  </div>`;
}

function dangerRow(view: View, emergency: readonly Emergency[]) {
  const shown = phonesInDanger(emergency);
  if (shown.length === 0) return nothing;
  return html`<tr>
    <th scope="row">${icons.siren} ${view.terms.danger[view.audience]}</th>
    <td>
      <strong class="number">${shown.map(({ number }) => number).join(' · ')}</strong>
      <small>${shown.map((entry) => view.terms.emergencyFor[entry.for]).join(' · ')}</small>
    </td>
  </tr>`;
}

function paperRow(view: View, route: Route, service: Service): TemplateResult {
  const answer = answerOf(service, view.stateOf);
  return html`<tr>
    <th scope="row">${routeIcon(route)} ${view.routeTitle(route)}</th>
    <td>
      <strong dir="ltr">${shortText(answer)}</strong>
      <small>${ownName(view, service)}</small>
    </td>
  </tr>`;
}

function paperFoot(view: View, { trust, until, qr }: PaperFacts): TemplateResult {
  const { terms } = view;
  return html`<div class="paper-foot">
    <p>${trust} ${until ? terms.sheetUntil(until) : nothing} ${qr ? terms.sheetQr : nothing}</p>
    ${renderQr(qr)}
  </div>`;
}

function tearOff(view: View, answer: Answer | undefined): TemplateResult {
  return html`<span class="tear-off"
    ><span
      >${
        answer
          ? html`<strong class="number ${sizeOf(shortText(answer))}">${shortText(answer)}</strong>
              <small>${hoursOf(view, answer)}</small>`
          : nothing
      }</span
    ></span
  >`;
}

function paperNotes({ terms }: View, { channel }: Answer): string {
  const notes = [
    channel?.reach === 'national' && terms.national,
    channel?.cost === 'free' && terms.free,
    channel?.anonymous && terms.anonymous,
  ];
  return notes.filter(Boolean).join(' ');
}
