/** The row for danger: it stands below the first answer, whatever else is shown. */
import { icons } from '@awareness-widgets/core';
import type { Emergency } from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { emergencyAddress, phonesInDanger } from '@awareness-widgets/data/answers.js';
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
      <h3 class="row-title">${terms.danger[context.audience]}</h3>
      ${shown[0]?.for === 'all' ? html`<span class="row-sub">${terms.emergencyFor.all}</span>` : nothing}
      ${context.country.cautions?.map((caution) => html`<span class="row-sub">${terms.cautions[caution]}</span>`)}
      ${texts.map(
        (entry) =>
          html`<span class="row-sub"
            ><a class="inline" translate="no" href=${emergencyAddress(entry) ?? nothing}
              >${terms.textEmergency(entry.number)}</a
            ></span
          >`,
      )}
      ${
        others.length > 0
          ? html`<span class="row-sub"
              >${others.map((entry, at) => {
                const again = entry.for === shown[0]?.for;
                const name = terms.emergencyFor[entry.for];
                return html`${at > 0 ? ', ' : nothing}${again ? nothing : name}
                  <a
                    class="inline number"
                    translate="no"
                    aria-label=${again ? nothing : `${name} ${entry.number}`}
                    href=${emergencyAddress(entry) ?? nothing}
                    >${again ? terms.callNumber(entry.number) : entry.number}</a
                  >`;
              })}</span
            >`
          : nothing
      }
    </span>
    <span class="row-calls">
      ${shown.map(
        (entry) =>
          html`<a
            class="button alarm number"
            translate=${shown.length === 1 ? 'no' : nothing}
            part="emergency"
            draggable="false"
            href=${emergencyAddress(entry) ?? nothing}
            aria-label=${
              entry.for === 'all'
                ? `${terms.callNumber(entry.number)}: ${terms.emergencyFor.all}`
                : nothing
            }
            >${
              shown.length === 1 && entry.for === 'all'
                ? terms.callNumber(entry.number)
                : html`<span class="row-for">${terms.emergencyFor[entry.for]}</span>
                    <span translate="no">${entry.number}</span>`
            }</a
          >`,
      )}
    </span>
  </div>`;
}
