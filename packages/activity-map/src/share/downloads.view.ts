/** What can be taken along, once the menu is open. */
import { html, type TemplateResult, nothing } from 'lit';
import type { Context } from '../context/context.js';
import { icons } from '@awareness-widgets/core';

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

export function renderDownload(context: Context): TemplateResult {
  const { terms, isOpen, act, more } = context;
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
    ${open ? more?.renderMenu(context) : nothing}
  </div>`;
}
