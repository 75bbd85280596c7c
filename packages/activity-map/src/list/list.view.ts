/** The list: the map's equal. Groups, entries, and an entry's details in its own place. */
import { icons } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Context } from '../context/context.js';
import { formatClock, formatDay } from '../wording/format-when.js';
import { headOf } from './group-activities.js';
import type { ListWindow } from './list-window.js';
import { whereIcon, whereText } from '../wording/where-text.js';
import type { Group } from '../model/shown.js';
import { SORTS, type Sort } from '../model/widget-state.js';

export function renderList(context: Context, list: ListWindow): TemplateResult {
  const { terms, derived, listed, state, act } = context;
  const sorts: Record<Sort, string> = {
    date: terms.byDate,
    country: terms.byCountry,
    title: terms.byTitle,
  };
  const found = state.inView
    ? terms.foundInView(listed.length, derived.matches.length)
    : terms.found(derived.matches.length, derived.countries);
  // Once the map has been moved, the list may go along.
  const follows = state.view === 'both' && (state.inView || state.window !== null);
  return html`<section class="list" part="list" aria-label=${terms.listLabel}>
    <div class="list-head">
      ${keyed(derived, html`<h3 part="count">${found}</h3>`)}
      <label class="pick sort"
        ><span class="visually-hidden">${terms.sortBy}</span
        ><select
          class="field plain"
          @change=${(event: Event) =>
            act.setState({ sort: (event.target as HTMLSelectElement).value as Sort })}
        >
          ${SORTS.map(
            (sort) =>
              html`<option value=${sort} ?selected=${state.sort === sort}>${sorts[sort]}</option>`,
          )}</select
        >${icons.chevronDown}</label
      >
    </div>
    ${
      state.view === 'list'
        ? nothing
        : html`<button
            class="skip"
            type="button"
            @click=${(event: Event) => focusMap(event.currentTarget as HTMLElement)}
          >
            ${terms.skipList}
          </button>`
    }
    ${follows ? context.later?.renderFollow(context) : nothing}
    ${listed.length === 0 ? context.later?.renderNone(context) : renderRows(context, list)}
  </section>`;
}

function focusMap(from: HTMLElement): void {
  const root = from.getRootNode() as ShadowRoot;
  const first = root.querySelector<HTMLElement | SVGElement>('.viewport [tabindex="0"]');
  (first ?? root.querySelector<HTMLElement>('.overview button'))?.focus();
}

function renderRows(context: Context, list: ListWindow): TemplateResult {
  const { rows } = context;
  const { numbers, before, after } = list.window(rows);
  const missing = numbers
    .map((row) => rows.items[row]!)
    .filter((item) => item >= 0 && !context.store.record(item));
  if (missing.length) context.act.need(missing);
  const left = rows.items.length - numbers.length;
  const stop = list.tabStop(rows, numbers);
  return html`<div class="scroll" part="scroll">
    <ul
      class="rows"
      .style=${`padding-block:${before}px ${after}px`}
      @keydown=${(event: KeyboardEvent) => context.later?.walkList(event, context, list)}
      @focusin=${list.onFocus}
      @focusout=${list.onFocus}
    >
      ${repeat(
        numbers,
        (row) => rows.items[row],
        (row) => renderRow(context, row, stop),
      )}
    </ul>
    ${list.printing && left > 0 ? html`<p>${context.terms.printMore(left)}</p>` : nothing}
  </div>`;
}

function renderRow(context: Context, row: number, stop: number): TemplateResult {
  const item = context.rows.items[row]!;
  return item < 0 ? renderGroupHead(context, row, ~item) : renderEntry(context, row, item, stop);
}

function renderGroupHead(context: Context, row: number, number: number): TemplateResult {
  const { terms, act, isOpen, rows } = context;
  const group = rows.groups[number]!;
  const open = isOpen('over');
  return html`<li class="group-head" data-row=${row}>
    <h4>
      ${
        group.kind === 'over'
          ? html`<button
              class="link"
              type="button"
              aria-expanded=${open}
              @click=${() => act.open('over', !open)}
            >
              ${terms.earlier}${icons.chevronDown}
            </button>`
          : groupTitle(context, group)
      }
    </h4>
    <span class="quiet">${terms.activities(group.count)}</span>
  </li>`;
}

function groupTitle(
  { terms, formats, state, today, countryName }: Context,
  { key, kind }: Group,
): string {
  if (state.sort === 'country') return countryName(key);
  if (kind === 'running') return terms.running;
  if (!key) return terms.noDate;
  // Only what is near and still to come needs no year to be told from another campaign.
  const isNear = key >= today && Number(key.slice(0, 4)) - Number(today.slice(0, 4)) < 2;
  const text = formatDay(key, formats, !isNear);
  return key === today ? terms.todayIs(text) : text;
}

function renderEntry(context: Context, row: number, index: number, stop: number): TemplateResult {
  const record = context.store.record(index);
  if (!record) return html`<li class="entry waiting" data-row=${row}></li>`;
  const open = context.selected === index;
  return html`<li
    class="entry ${open || context.printing ? 'open' : ''}"
    data-row=${row}
    aria-setsize=${context.listed.length}
    aria-posinset=${positionOf(context, row)}
  >
    <h5 aria-level=${context.rows.groups.length ? 5 : 4}>
      <button
        class="entry-title"
        type="button"
        tabindex=${index === stop ? 0 : -1}
        aria-expanded=${open}
        @click=${() => context.act.select(open ? null : index)}
      >
        ${record.title}
      </button>
    </h5>
    ${
      open || context.printing
        ? keyed(index, context.later?.renderDetails(context, index, record))
        : html`${renderTime(context, record)}
            <p class="where">${whereIcon(record)}${whereText(context, record)}</p>`
    }
  </li>`;
}

/** Among the entries, heads not counted. */
function positionOf({ rows }: Context, row: number): number {
  let heads = 0;
  const head = headOf(rows, row);
  if (head >= 0) heads = ~rows.items[head]! + 1;
  return row - heads + 1;
}

function renderTime(
  { terms, formats, printing }: Context,
  { start }: Activity,
): TemplateResult | typeof nothing {
  const clock = formatClock(start, formats);
  if (!clock) return nothing;
  return html`<p class="time">
    <strong>${clock.there}</strong>
    ${clock.here && !printing ? html`<span class="quiet">${terms.timeForYou(clock.here)}</span>` : nothing}
  </p>`;
}
