/** The filters: every option says how many activities it would leave, none leads to nothing unseen. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '@awareness-widgets/data';
import type { Context } from '../context/context.js';
import { labelOption } from '../wording/label-option.js';
import type { DimensionName } from '../model/dimensions.js';

/** Options shown of a long group before "more". */
const FEW = 5;

export function renderFilters(context: Context): TemplateResult {
  const { terms, isOpen, act } = context;
  const more = isOpen('more');
  return html`<section
    id="filters"
    class="filters"
    part="filters"
    aria-label=${terms.filters}
    data-open=${isOpen('filters')}
  >
    <div class="groups">
      ${context.lockCountry ? nothing : renderCountries(context)}
      ${renderGroup(context, 'audience', ACTIVITY_AUDIENCES)}
      ${renderGroup(context, 'topic', TOPICS)} ${renderGroup(context, 'format', FORMATS)}
      <button
        class="link more"
        type="button"
        aria-expanded=${more}
        @click=${() => act.open('more', !more)}
      >
        ${terms.moreFilters}${icons.chevronDown}
      </button>
      ${
        more
          ? html`${context.more?.renderDates(context)}${renderGroup(context, 'kind', KINDS)}${renderGroup(
              context,
              'language',
              context.store.dimensions.language.options,
            )}`
          : nothing
      }
    </div>
    <button class="button primary done" type="button" @click=${leaveFilters(context)}>
      ${terms.showFound(context.derived.matches.length)}
    </button>
  </section>`;
}

/** Where the filters lie above the list, they fold up and the reader is back at the head of it. */
const leaveFilters =
  ({ act }: Context) =>
  (event: Event) => {
    act.open('filters', false);
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.filters-button')!.focus();
  };

function countOf({ derived }: Context, dimension: DimensionName, option: string): number {
  return derived.counts[dimension].get(option) ?? 0;
}

function renderGroup(
  context: Context,
  name: DimensionName,
  all: readonly string[],
): TemplateResult | typeof nothing {
  const { terms, store, state, isOpen, act } = context;
  const present = store.dimensions[name].options;
  const chosen = state.filters[name] ?? [];
  const options = [...new Set([...all.filter((option) => present.includes(option)), ...chosen])];
  if (options.length === 0) return nothing;
  // Long groups lead with what holds most; short ones keep their own order.
  if (options.length > 7)
    options.sort((a, b) => totalOf(context, name, b) - totalOf(context, name, a));
  const open = isOpen(name);
  const shown =
    open || options.length <= 7
      ? options
      : options.filter((option, i) => i < FEW || chosen.includes(option));
  const most = Math.max(1, ...options.map((option) => countOf(context, name, option)));
  return html`<fieldset class="group">
    <legend>${terms.groups[name]}</legend>
    ${shown.map((option) => renderOption(context, name, option, most))}
    ${
      options.length > 7
        ? html`<button
            class="link"
            type="button"
            aria-expanded=${open}
            @click=${() => act.open(name, !open)}
          >
            ${open ? terms.fewerOptions : terms.moreOptions(options.length - shown.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** Activities of an option in the whole data set: an order that stays while people filter. */
function totalOf({ store }: Context, name: DimensionName, option: string): number {
  let totals = totalsOf.get(store.dimensions[name]);
  if (!totals) {
    const { options, sets, codes } = store.dimensions[name];
    const found = new Map(options.map((code) => [code, 0]));
    for (const code of codes) {
      for (const number of sets[code]!)
        found.set(options[number]!, found.get(options[number]!)! + 1);
    }
    totalsOf.set(store.dimensions[name], (totals = found));
  }
  return totals.get(option) ?? 0;
}

const totalsOf = new WeakMap<object, Map<string, number>>();

function renderOption(
  context: Context,
  name: DimensionName,
  option: string,
  most: number | null,
): TemplateResult {
  const checked = context.state.filters[name]?.includes(option) ?? false;
  const count = countOf(context, name, option);
  return html`<label class="option" ?data-none=${count === 0}
    ><input
      type="checkbox"
      .checked=${checked}
      ?disabled=${count === 0 && !checked}
      @change=${() => context.act.toggle(name, option)}
    /><span class="option-name">${labelOption(context, name, option)}</span>${
      most === null
        ? nothing
        : html`<span class="option-bar" .style=${`--_share:${count / most}`}></span>`
    }<span class="option-count">${context.number(count)}</span></label
  >`;
}

function renderCountries(context: Context): TemplateResult {
  const { terms, store, state, isOpen, act } = context;
  const open = isOpen('countries');
  const chosen = state.filters.country ?? [];
  const label =
    chosen.length === 0
      ? terms.allCountries(store.dimensions.country.options.length)
      : chosen.map((code) => context.countryName(code)).join(', ');
  const close = (event: Event) => {
    act.open('countries', false);
    (event.currentTarget as HTMLElement).querySelector('button')!.focus();
  };
  return html`<div
    class="countries"
    @keydown=${(event: KeyboardEvent) => open && event.key === 'Escape' && close(event)}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Node | null;
      if (open && to && !(event.currentTarget as HTMLElement).contains(to))
        act.open('countries', false);
    }}
  >
    <button
      class="field pick-button"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('countries', !open)}
    >
      <span class="visually-hidden">${terms.groups.country}: </span
      ><span class="clip">${label}</span>${icons.chevronDown}
    </button>
    ${
      open
        ? html`<fieldset class="country-list" tabindex="-1">
            <legend class="visually-hidden">${terms.groups.country}</legend>
            ${[...store.dimensions.country.options]
              .sort((a, b) =>
                context
                  .countryName(a)
                  .localeCompare(context.countryName(b), context.formats.locale),
              )
              .map((code) => renderOption(context, 'country', code, null))}
          </fieldset>`
        : nothing
    }
  </div>`;
}
