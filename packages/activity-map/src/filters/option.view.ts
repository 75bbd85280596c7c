/** One option of a filter: its box, its words, and how many activities it would leave. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { DimensionName } from '../model/dimensions.js';
import { labelOption } from '../wording/label-option.js';

/** Activities that an option would leave. */
export function countOf({ derived }: Context, dimension: DimensionName, option: string): number {
  return derived.counts[dimension].get(option) ?? 0;
}

/** @param most Count of the longest bar; null for no bars. */
export function renderOption(
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
    }<span class="option-count" translate="no">${context.number(count)}</span></label
  >`;
}
