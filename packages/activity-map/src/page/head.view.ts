/** Title, year and countdown. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { Countdown } from '../model/countdown.js';
import { formatDay } from '../wording/format-when.js';

export function renderHead(context: Context): TemplateResult {
  const { terms, store, state, act, countdown, isOver } = context;
  return html`<div class="head" part="head">
    <h2 part="title">
      ${terms.title}${
        store.editions.length === 1
          ? html` <span class="year" translate="no">${store.editions[0]}</span>`
          : nothing
      }
    </h2>
    ${
      store.editions.length > 1
        ? html`<label class="pick edition"
            ><span class="visually-hidden">${terms.edition}</span
            ><select
              class="field"
              @change=${(event: Event) => {
                const { value } = event.target as HTMLSelectElement;
                act.setState({ edition: value ? Number(value) : null });
              }}
            >
              <option value="" ?selected=${state.edition === null}>${terms.allEditions}</option>
              ${store.editions.map(
                (year) =>
                  html`<option value=${year} ?selected=${state.edition === year}>${year}</option>`,
              )}</select
            >${icons.chevronDown}</label
          >`
        : nothing
    }
    ${isOver ? html`<span class="over">${terms.pastEdition}</span>` : nothing}
    ${countdown ? renderCountdown(context, countdown) : nothing}
  </div>`;
}

/** Beside a campaign that is over the next day is a remark, not its headline. */
function renderCountdown(context: Context, { days, date }: Countdown): TemplateResult {
  const { terms, formats, isOver } = context;
  const day = formatDay(date, formats);
  if (days === 0)
    return html`<p class="countdown" part="countdown"><strong>${terms.isToday}</strong></p>`;
  if (isOver)
    return html`<p class="countdown next" part="countdown">${terms.nextOne(day, days)}</p>`;
  return html`<p class="countdown" part="countdown">
    <span class="days" translate="no">${context.number(days)}</span
    ><span><strong>${terms.daysToNext(days)}</strong><span class="quiet">${day}</span></span>
  </p>`;
}
