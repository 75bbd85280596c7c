/** What can be taken along, once the menu is open. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export function renderMenu({ terms, act }: Context): TemplateResult {
  const item = (text: string, run: () => void) =>
    html`<li>
      <button
        type="button"
        @click=${() => {
          act.open('download', false);
          run();
        }}
      >
        ${text}
      </button>
    </li>`;
  return html`<ul class="menu-list">
    ${item(terms.downloadCsv, () => act.download('csv'))}
    ${item(terms.downloadIcs, () => act.download('ics'))}
    ${item(terms.downloadGeojson, () => act.download('geojson'))}
    ${item(terms.print, () => act.print())}
  </ul>`;
}
