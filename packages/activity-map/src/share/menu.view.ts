/** The menu of what can be taken along, once it is open. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { ActivityStore } from '../model/activity-store.js';
import { NO_DAY } from '../model/days.js';

export function renderMenu({ terms, act, share, derived, store }: Context): TemplateResult {
  const item = (text: string, run: () => void, note = '', off = false) =>
    html`<li>
      <button
        type="button"
        ?disabled=${off}
        @click=${() => {
          act.open('download', false);
          run();
        }}
      >
        ${text}${note ? html`<span class="quiet">${note}</span>` : nothing}
      </button>
    </li>`;
  const total = derived.matches.length;
  const dated = derived.matches.reduce((sum, index) => sum + (hasDay(store, index) ? 1 : 0), 0);
  const note = dated < total ? terms.withDay(dated, total) : '';
  return html`<ul class="menu-list">
    ${item(terms.downloadCsv, () => share?.download('csv'))}
    ${item(terms.downloadIcs, () => share?.download('ics'), note, dated === 0)}
    ${item(terms.downloadGeojson, () => share?.download('geojson'))}
    ${item(terms.print, () => share?.print())}
  </ul>`;
}

/** A calendar has no place for a month, or for nothing. */
const hasDay = ({ start, monthOnly }: ActivityStore, index: number) =>
  start[index] !== NO_DAY && !monthOnly[index];
