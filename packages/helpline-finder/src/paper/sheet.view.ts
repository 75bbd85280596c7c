/**
 * A country on paper: a sheet with tear-offs, a poster, eight cards. Outlines instead of fills, so
 * that any printer manages.
 */
import { icons, listWords } from '@awareness-widgets/core';
import type { Emergency } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { phonesInDanger, type Answer } from '@awareness-widgets/data/answers.js';
import { answerOf } from '../answer/answer-of.js';
import { cautionWords } from '../channel/describe-channel.js';
import { channelIcon, channelText } from '../channel/channel.view.js';
import type { Context } from '../model/context.js';
import { answersFor, hoursOf, ownName, shortText, sizeOf, whomOf } from './short-words.js';
import type { PaperFacts } from './gather-facts.js';
import { renderQr } from './qr.view.js';

const TEAR_OFFS = 10;

export function renderSheet(context: Context, facts: PaperFacts): TemplateResult {
  const { main, rows } = facts;
  const answers = answersFor(context, main);
  return html`<section class="paper sheet">
    <h2 class="paper-title">${context.terms.sheetTitle(context.countryName)}</h2>
    <div class=${main.length > 1 ? 'paper-answers pair' : 'paper-answers'}>
      ${main.map((answer) => paperAnswer(context, answer, main))}
    </div>
    <table class="paper-rows">
      <tbody>
        ${dangerRow(context, facts.emergency)} ${rows.map((row) => paperRow(context, row))}
      </tbody>
    </table>
    ${paperFoot(context, facts)}
    <div class="tear-offs" aria-hidden="true">
      ${Array.from({ length: TEAR_OFFS }, (_, at) =>
        tearOff(context, answers[at % answers.length], main),
      )}
    </div>
  </section>`;
}

function paperAnswer(context: Context, answer: Answer, main: readonly Answer[]): TemplateResult {
  const whom = whomOf(context, answer, main);
  const { service, channel } = answer;
  const text = shortText(answer);
  const others = service.channels.filter((other) => other !== channel);
  return html`<div class="paper-answer">
    <div class="paper-bubble">
      <p class="paper-head">
        ${channelIcon(channel?.type ?? 'web')}<strong>${ownName(context, service)}</strong>
        <span>${hoursOf(context, answer)}</span>
      </p>
      <p class="paper-number number ${sizeOf(text)}" dir="ltr">${text}</p>
      <p>${whom ? html`<strong>${whom}.</strong>` : nothing} ${paperNotes(context, answer)}</p>
    </div>
    <p class="paper-ways">
      ${
        service.languages.length > 0
          ? html`<span
              >${icons.languages}
              ${listWords(service.languages.map(context.languageName), context.intl)}</span
            >`
          : nothing
      }
      ${others.map(
        (other) => html`<span>${channelIcon(other.type)} <bdi>${channelText(other)}</bdi></span>`,
      )}
    </p>
  </div>`;
}

function dangerRow(context: Context, emergency: readonly Emergency[]) {
  const shown = phonesInDanger(emergency);
  if (shown.length === 0) return nothing;
  return html`<tr>
    <th scope="row">${icons.siren} ${context.terms.danger[context.audience]}</th>
    <td>
      ${shown.map(
        (entry) =>
          html`<span class="paper-emergency"
            ><strong class="number">${entry.number}</strong>
            <small>${context.terms.emergencyFor[entry.for]}</small></span
          >`,
      )}
    </td>
  </tr>`;
}

function paperRow(
  context: Context,
  { icon, title, service }: PaperFacts['rows'][number],
): TemplateResult {
  const answer = answerOf(context, service);
  return html`<tr>
    <th scope="row">${icon} ${title}</th>
    <td>
      <strong dir="ltr">${shortText(answer)}</strong>
      <small>${ownName(context, service)}</small>
    </td>
  </tr>`;
}

function paperFoot(context: Context, { trust, until, qr }: PaperFacts): TemplateResult {
  const { terms } = context;
  return html`<div class="paper-foot">
    <p>${trust} ${until ? terms.sheetUntil(until) : nothing} ${qr ? terms.sheetQr : nothing}</p>
    ${renderQr(qr)}
  </div>`;
}

function tearOff(
  context: Context,
  answer: Answer | undefined,
  main: readonly Answer[],
): TemplateResult {
  if (!answer) return html`<span class="tear-off"></span>`;
  const text = shortText(answer);
  const lines = [whomOf(context, answer, main), hoursOf(context, answer)].filter(Boolean);
  return html`<span class="tear-off"
    ><span
      ><strong class="number ${sizeOf(text)}">${text}</strong>
      <small>${lines.join('. ')}</small></span
    ></span
  >`;
}

function paperNotes(context: Context, { service, channel }: Answer): string {
  const { terms } = context;
  const notes = [
    cautionWords(context, service, channel),
    channel?.reach === 'national' && terms.national,
    channel?.cost === 'free' && terms.free,
    channel?.anonymous && terms.anonymous,
  ];
  return notes.filter(Boolean).join(' ');
}
