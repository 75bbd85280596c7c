/** Title, year and countdown; search, chips and what can be done with the selection. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { countActive, DIMENSIONS, type Filters } from '../model/filters.js';
import { formatDay, formatRange } from '../wording/format-when.js';
import { chipLabel } from '../wording/label-option.js';

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

export function renderBar(context: Context): TemplateResult {
  const { terms, state, act } = context;
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
        active ? html`<span class="badge">${context.number(active)}</span>` : nothing
      }
    </button>
    ${active ? renderChips(context, active) : nothing}
    <div class="tools">
      ${
        context.linkable
          ? html`<button class="button" type="button" @click=${() => act.copyLink()}>
              ${icons.link}${context.message || html`<span class="roomy">${terms.copyLink}</span>`}
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

/** One chip for each thing that is filtered; pressing it takes the filter away. */
function chips(context: Context): { label: string; without: Filters }[] {
  const { terms, state } = context;
  const { filters } = state;
  const { from: _from, to: _to, ...noDates } = filters;
  const { q: _q, ...noWords } = filters;
  const found: { label: string; without: Filters }[] = [];
  for (const name of DIMENSIONS) {
    if (name === 'country' && context.lockCountry) continue;
    const options = filters[name] ?? [];
    for (const option of options) {
      found.push({
        label: chipLabel(context, name, option),
        without: { ...filters, [name]: options.filter((other) => other !== option) },
      });
    }
  }
  if (filters.from || filters.to) {
    found.push({ label: formatRange(filters.from, filters.to, context.formats), without: noDates });
  }
  if (filters.q) found.push({ label: terms.searched(filters.q), without: noWords });
  return found;
}

function renderChips(context: Context, active: number): TemplateResult {
  const { terms, state, act, lockCountry } = context;
  return html`<ul class="chips" aria-label=${terms.activeFilters}>
    ${chips(context).map(
      ({ label, without }) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${terms.removeFilter(label)}
            @click=${() => act.setFilters(without)}
          >
            ${label}${icons.x}
          </button>
        </li>`,
    )}
    <li class="clear">
      <button
        class="link"
        type="button"
        @click=${() =>
          act.setFilters(
            lockCountry && state.filters.country ? { country: state.filters.country } : {},
          )}
      >
        ${terms.clearAll(active)}
      </button>
    </li>
  </ul>`;
}

function renderDownload(context: Context): TemplateResult {
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
