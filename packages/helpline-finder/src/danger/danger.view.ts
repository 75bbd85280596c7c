/** The row for danger: it stands below the first answer, whatever else is shown. */
import { icons } from '@awareness-widgets/core';
import type { Emergency } from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { phonesInDanger } from './emergency-phones.js';
import type { Context } from '../model/context.js';

/** Emergency numbers to call; one for everything comes alone, the others with what they are for. */
export function renderDanger(context: Context, emergency: readonly Emergency[]) {
  const { terms } = context;
  const texts = emergency.filter(({ by }) => by === 'sms');
  if (emergency.length === 0) return nothing;
  const shown = phonesInDanger(emergency);
  const others = emergency.filter((entry) => entry.by === 'phone' && !shown.includes(entry));
  return html`<div class="row danger" part="danger">
    <span class="row-icon">${icons.siren}</span>
    <span class="row-text">
      <strong class="row-title">${terms.danger[context.audience]}</strong>
      ${shown[0]?.for === 'all' ? html`<span class="row-sub">${terms.emergencyFor.all}</span>` : nothing}
      ${texts.map(
        (entry) =>
          html`<span class="row-sub"
            ><a class="inline" href=${`sms:${digits(entry.number)}`}
              >${terms.textEmergency(entry.number)}</a
            ></span
          >`,
      )}
      ${
        others.length > 0
          ? html`<span class="row-sub"
              >${others.map(
                (entry, at) =>
                  html`${at > 0 ? ', ' : nothing}${terms.emergencyFor[entry.for]}
                    <a class="inline number" href=${`tel:${digits(entry.number)}`}
                      >${entry.number}</a
                    >`,
              )}</span
            >`
          : nothing
      }
    </span>
    <span class="row-calls">
      ${shown.map(
        (entry) =>
          html`<a
            class="button alarm number"
            part="emergency"
            draggable="false"
            href=${`tel:${digits(entry.number)}`}
            >${
              shown.length === 1
                ? terms.callNumber(entry.number)
                : html`<span class="row-for">${terms.emergencyFor[entry.for]}</span>
                    ${entry.number}`
            }</a
          >`,
      )}
    </span>
  </div>`;
}

const digits = (number: string) => number.replace(/[^\d+]/g, '');
