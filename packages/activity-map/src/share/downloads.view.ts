/** The button and the menu of what can be taken along. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export function renderMenu({ terms, act, share }: Context): TemplateResult {
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
    ${item(terms.downloadCsv, () => share.download('csv'))}
    ${item(terms.downloadIcs, () => share.download('ics'))}
    ${item(terms.downloadGeojson, () => share.download('geojson'))}
    ${item(terms.print, () => share.print())}
  </ul>`;
}

export function renderDownload(context: Context): TemplateResult {
  const { terms, isOpen, act, later } = context;
  const open = isOpen('download');
  return html`<div
    class="menu"
    @focusout=${(event: FocusEvent) => {
      const menu = event.currentTarget as HTMLElement;
      if (open && !menu.contains(event.relatedTarget as Node | null)) act.open('download', false);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return;
      act.open('download', false);
      (event.currentTarget as HTMLElement).querySelector('button')!.focus();
    }}
  >
    <button
      class="button"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('download', !open)}
    >
      ${icons.download}<span class="roomy">${terms.download}</span>${icons.chevronDown}
    </button>
    ${open ? later?.renderMenu(context) : nothing}
  </div>`;
}
