/** Search, chips, and what can be done with the selection; on narrow screens the switch of list and map. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { countActive } from '../model/filters.js';
import { renderDownload } from '../share/downloads.view.js';

export function renderBar(context: Context): TemplateResult {
  const { terms, state, act, share } = context;
  const active = countActive(state.filters);
  return html`<div class="bar" part="bar">
    ${state.view === 'both' ? renderSwitch(context) : nothing}
    <label class="search"
      ><span class="visually-hidden">${terms.search}</span>${icons.search}<input
        type="search"
        class="field"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${terms.searchHint}
        .value=${state.filters.q ?? ''}
        @focus=${() => act.open('search', true)}
        @input=${(event: Event) =>
          act.setFilters({ ...state.filters, q: (event.target as HTMLInputElement).value })}
    /></label>
    <button
      class="button filters-button"
      type="button"
      aria-expanded=${context.isOpen('filters')}
      aria-controls="filters"
      @click=${() => act.open('filters', !context.isOpen('filters'))}
    >
      ${icons.slidersHorizontal}${terms.filters}${
        active ? html`<span class="badge" translate="no">${context.number(active)}</span>` : nothing
      }
    </button>
    ${active ? (context.later?.renderChips(context, active) ?? html`<div class="chips"></div>`) : nothing}
    <div class="tools">
      ${
        context.linkable
          ? html`<button class="button" type="button" @click=${() => share?.copyLink()}>
              ${icons.link}<span class="roomy">${terms.copyLink}</span>
            </button>`
          : nothing
      }
      ${renderDownload(context)}
    </div>
  </div>`;
}

function renderSwitch({ terms, isOpen, act }: Context): TemplateResult {
  const button = (map: boolean, icon: TemplateResult, text: string) =>
    html`<button
      type="button"
      aria-pressed=${isOpen('map') === map}
      @click=${() => act.open('map', map)}
    >
      ${icon}${text}
    </button>`;
  return html`<div class="switch" role="group" aria-label=${terms.view}>
    ${button(false, icons.list, terms.list)}${button(true, icons.map, terms.map)}
  </div>`;
}
