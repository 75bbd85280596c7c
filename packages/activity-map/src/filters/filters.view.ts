/** The filters: every option says how many activities it would leave, none leads to nothing unseen. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '@awareness-widgets/data';
import type { Context } from '../context/context.js';
import type { DimensionName } from '../model/dimensions.js';
import { renderCountries } from './countries.view.js';
import { countOf, renderOption } from './option.view.js';
import { totalOf } from './total-options.js';

/** Options shown of a long group before "more". */
const FEW = 5;

export function renderFilters(context: Context): TemplateResult {
  const { terms, isOpen, act } = context;
  const more = isOpen('more-filters');
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
        @click=${() => act.open('more-filters', !more)}
      >
        ${terms.moreFilters}${icons.chevronDown}
      </button>
      ${
        more
          ? html`${context.later?.renderDates(context)}${renderGroup(context, 'kind', KINDS)}${renderGroup(
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
    options.sort((a, b) => totalOf(context.store, name, b) - totalOf(context.store, name, a));
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
