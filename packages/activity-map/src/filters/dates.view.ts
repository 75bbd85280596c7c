/** The range of days: the usual ones at a press, any other by hand. Loaded when unfolded. */
import { saferInternetDay } from '@awareness-widgets/data';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { countDays } from './count-days.js';
import { fromDay, toDay, weekOf } from '../model/days.js';

export function renderDates(context: Context): TemplateResult {
  const { terms, state, derived, store, act } = context;
  const { filters } = state;
  const year = state.edition ?? store.editions[0] ?? Number(context.today.slice(0, 4));
  const day = saferInternetDay(year);
  const february: [string, string] = [`${year}-02-01`, fromDay(Date.UTC(year, 2, 0) / 86_400_000)];
  const week = weekOf(toDay(context.today)).map(fromDay) as [string, string];
  const quick = (text: string, [from, to]: readonly [string, string?]) => {
    const pressed = filters.from === from && filters.to === to;
    const count = countDays(store, derived.fails, [toDay(from), to ? toDay(to) : Infinity]);
    const { from: _from, to: _to, ...rest } = filters;
    return html`<button
      class="button small"
      type="button"
      aria-pressed=${pressed}
      ?disabled=${count === 0 && !pressed}
      @click=${() => act.setFilters(pressed ? rest : { ...rest, from, ...(to && { to }) })}
    >
      ${text} <span class="option-count">${context.number(count)}</span>
    </button>`;
  };
  const input = (name: 'from' | 'to') =>
    html`<label class="date"
      ><span>${terms[name]}</span
      ><input
        class="field"
        type="date"
        .value=${filters[name] ?? ''}
        @change=${(event: Event) =>
          act.setFilters({ ...filters, [name]: (event.target as HTMLInputElement).value })}
    /></label>`;
  return html`<fieldset class="group dates">
    <legend>${terms.dates}</legend>
    <div class="quick">
      ${quick(terms.fromToday, [context.today])}${quick(terms.theDay, [day, day])}${quick(terms.february, february)}${quick(terms.thisWeek, week)}
    </div>
    ${input('from')}${input('to')}
    <p class="quiet">${terms.datesHint}</p>
  </fieldset>`;
}
