/**
 * The poster for a school's wall. From three metres a child reads who answers, the number, when,
 * and that it is free; from close by, the other ways to the same people.
 */
import { icons, listWords } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { phonesInDanger, type Answer } from '@awareness-widgets/data/answers.js';
import { nameService } from '../answer/name-service.js';
import { hoursOf, shortText, sizeOf, whomOf } from './short-words.js';
import { cautionWords } from '../channel/describe-channel.js';
import { channelIcon, channelText } from '../channel/channel.view.js';
import type { Context } from '../model/context.js';
import type { PaperFacts } from './gather-facts.js';
import { renderQr } from './qr.view.js';

/** A wall is no directory: the square leads to more. */
const WAYS = 3;
/** Characters of names beyond which they are set smaller, so that the page holds them. */
const WORDY = 75;

export function renderPoster(context: Context, facts: PaperFacts): TemplateResult {
  const { main, trust, until, qr } = facts;
  const { terms } = context;
  const pair = main.length > 1;
  return html`<section class=${pair ? 'paper poster pair' : 'paper poster'}>
    <h2 class="poster-title">${terms.cardTitle}</h2>
    ${main.map((answer) => renderBubble(context, answer, main))} ${renderDanger(context, facts)}
    <div class="poster-foot">
      <div class="poster-small">
        ${main.map((answer) => renderWays(context, answer, pair))}
        <p class="poster-trust">
          ${context.countryName}. ${trust} ${until ? terms.sheetUntil(until) : nothing}
          ${qr ? terms.sheetQr : nothing}
        </p>
      </div>
      ${renderQr(qr)}
    </div>
  </section>`;
}

function renderBubble(context: Context, answer: Answer, main: readonly Answer[]): TemplateResult {
  const pair = main.length > 1;
  const { service, channel } = answer;
  const { own, reader } = nameService(service, context.country.languages, context.intl);
  // Two lines need a word on which is whose.
  const fits = pair && whomOf(context, answer, main);
  const text = shortText(answer);
  const promises = [
    hoursOf(context, answer),
    // A word beside a tick is no sentence.
    channel?.cost === 'free' && context.terms.free.replace(/\.$/, ''),
  ].filter(Boolean);
  const notes = [
    cautionWords(context, service, channel),
    channel?.reach === 'national' && context.terms.national,
    !pair && channel?.anonymous && context.terms.anonymous,
  ].filter(Boolean);
  const words = [own.text, reader?.text, fits].filter(Boolean).join(' ');
  return html`<div class=${words.length > WORDY ? 'paper-bubble wordy' : 'paper-bubble'}>
    <p class="poster-name">
      <strong><bdi lang=${own.lang ?? nothing}>${own.text}</bdi></strong>
      ${reader ? html`<span lang=${reader.lang ?? nothing}>${reader.text}</span>` : nothing}
      ${fits ? html`<span>${fits}</span>` : nothing}
    </p>
    <p class="poster-number number ${sizeOf(text)}" dir="ltr">${text}</p>
    <p class="poster-promises">
      ${promises.map((promise) => html`<span>${icons.circleCheck} ${promise}</span>`)}
      ${notes.length > 0 ? html`<span class="poster-note">${notes.join(' ')}</span>` : nothing}
    </p>
  </div>`;
}

function renderDanger({ terms, audience }: Context, { emergency }: PaperFacts) {
  const shown = phonesInDanger(emergency);
  if (shown.length === 0) return nothing;
  return html`<p class="poster-danger">
    ${icons.siren} <strong>${terms.danger[audience]}</strong>
    <span class="poster-calls">
      ${shown.map(
        (entry) =>
          html`<span>
            <strong class="number">${entry.number}</strong>
            <small>${terms.emergencyFor[entry.for]}</small>
          </span>`,
      )}
    </span>
  </p>`;
}

function renderWays(
  context: Context,
  answer: Answer,
  pair: boolean,
): TemplateResult | typeof nothing {
  const { service, channel } = answer;
  const others = service.channels.filter((other) => other !== channel);
  const languages = listWords(service.languages.map(context.languageName), context.intl);
  if (others.length === 0 && !languages) return nothing;
  return html`<p class="paper-ways">
    ${pair ? html`<strong class="number">${shortText(answer)}</strong>` : nothing}
    ${languages ? html`<span>${icons.languages} ${languages}</span>` : nothing}
    ${others
      .slice(0, WAYS)
      .map(
        (other) => html`<span>${channelIcon(other.type)} <bdi>${channelText(other)}</bdi></span>`,
      )}
  </p>`;
}
