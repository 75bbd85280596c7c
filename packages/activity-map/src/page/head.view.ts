/** Title, year and countdown. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { formatDay } from '../wording/format-when.js';

export function renderHead(context: Context): TemplateResult {
  const { terms, store, state, act, countdown } = context;
  return html`<div class="head" part="head">
    <h2 part="title">
      ${terms.title}${
        store.editions.length === 1
          ? html` <span class="year">${store.editions[0]}</span>`
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
    ${
      countdown
        ? html`<p class="countdown" part="countdown">
            ${
              countdown.days === 0
                ? html`<strong>${terms.isToday}</strong>`
                : html`<span class="days">${context.number(countdown.days)}</span
                    ><span
                      ><strong>${terms.daysToNext(countdown.days)}</strong
                      ><span class="quiet"
                        >${formatDay(countdown.date, context.formats)}</span
                      ></span
                    >`
            }
          </p>`
        : nothing
    }
  </div>`;
}
