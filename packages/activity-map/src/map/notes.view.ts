/** What stands below the legend: small states, the note on Kosovo, how the keys work. Comes after the first view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { NotesParts } from './map-parts.js';
import { renderSmallStates } from './microstates.view.js';

export function renderMapNotes(context: Context, parts: NotesParts): TemplateResult {
  const { terms } = context;
  const { map } = parts;
  return html`${renderSmallStates(context, parts)}
    <div class="map-notes">
      ${map.shapes.some(({ code }) => code === 'XK') ? renderKosovo(context) : nothing}
      <details class="key-help">
        <summary>${terms.keyHelp}</summary>
        <p id="map-help">${terms.mapHelp}</p>
      </details>
    </div>`;
}

function renderKosovo({ terms, isOpen, act }: Context): TemplateResult {
  const open = isOpen('kosovo');
  return html`<div class="kosovo">
    <button
      class="note"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('kosovo', !open)}
    >
      * ${terms.kosovo}
    </button>
    ${open ? html`<p>${terms.kosovoNote}</p>` : nothing}
  </div>`;
}
