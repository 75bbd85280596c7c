/**
 * Renders only the rows of the list near the eye. Heights are estimated, then measured, so an open
 * entry may be as tall as it needs.
 */
import type { AwElement, CoreTerms } from '@awareness-widgets/core';
import type { ReactiveController } from 'lit';
import type { ListHandle } from '../context/context.js';
import { headOf } from './group-activities.js';
import { pinRows, rowAt, rowOffsets, windowRows, type RowWindow } from './window-rows.js';
import type { Rows } from '../model/shown.js';

type Host = AwElement<unknown, CoreTerms>;

/** Estimated heights in px until rows have been seen. */
const HEAD = 45;
const ITEM = 96;

export class ListWindow implements ReactiveController, ListHandle {
  readonly #host: Host;
  #scroller: HTMLElement | undefined;
  #rows: Rows | undefined;
  #offsets: Float64Array = new Float64Array(1);
  #measured = new Map<number, number>();
  /** Height of an entry to expect, from those seen last. */
  #usual = ITEM;
  #height = 700;
  #width = 0;
  #scroll = 0;
  #shown: RowWindow = { first: 0, end: 0, before: 0, after: 0 };
  #goTo: { find: (rows: Rows) => number; focus: boolean } | undefined;
  #observer: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Activity whose entry had the keyboard last; -1 before. */
  active = -1;
  #focused = false;
  /** All rows at once, for paper. */
  printing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The rows to render; the head of the first one's group is always among them. */
  window(rows: Rows): ReturnType<typeof pinRows> {
    if (rows !== this.#rows) {
      this.#learn();
      this.#rows = rows;
      this.#measured.clear();
      this.#scroll = 0;
      if (this.#scroller) this.#scroller.scrollTop = 0;
      this.#layout();
    }
    const count = rows.items.length;
    const all = { first: 0, end: Math.min(count, PRINTED), before: 0, after: 0 };
    if (this.printing) return pinRows(this.#offsets, all, []);
    this.#shown = windowRows(this.#offsets, this.#scroll, this.#height);
    const focused = this.#focused ? rows.items.indexOf(this.active) : -1;
    return pinRows(this.#offsets, this.#shown, [headOf(rows, this.#shown.first), focused]);
  }

  /** The entry that Tab reaches: where the keyboard was, else the first one in sight. */
  tabStop(rows: Rows, numbers: readonly number[]): number {
    const entries = numbers.map((row) => rows.items[row]!).filter((item) => item >= 0);
    if (entries.includes(this.active)) return this.active;
    const inSight = numbers.find(
      (row) => rows.items[row]! >= 0 && this.#offsets[row]! >= this.#scroll,
    );
    return inSight === undefined ? (entries[0] ?? -1) : rows.items[inSight]!;
  }

  /** Follows the keyboard, so that its entry is never taken away from under it. */
  readonly onFocus = (event: FocusEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
    const item = this.#rows?.items[Number(row)] ?? -1;
    this.#focused = event.type === 'focusin' && item >= 0;
    if (!this.#focused || item === this.active) return;
    this.active = item;
    this.#host.requestUpdate();
  };

  #layout(): void {
    const items = this.#rows!.items;
    this.#offsets = rowOffsets(
      items.length,
      (row) => items[row]! < 0,
      { head: HEAD, item: this.#usual },
      this.#measured,
    );
  }

  /** The better the guess, the rarer a second layout. */
  #learn(): void {
    const seen = [...this.#measured].filter(([row]) => this.#rows!.items[row]! >= 0);
    if (seen.length === 0) return;
    const heights = seen.map(([, height]) => height).sort((a, b) => a - b);
    this.#usual = heights[heights.length >> 1]!;
  }

  /** Brings an activity into sight, and the keyboard to it if asked. */
  show(index: number, focus = false): void {
    this.#go(({ items }) => items.indexOf(index), focus);
  }

  /** Brings the first activity into sight. */
  showFirst(focus = false): void {
    this.#go(({ items }) => items.findIndex((item) => item >= 0), focus);
  }

  showRow(row: number, focus = false): void {
    this.#go(() => row, focus);
  }

  /** @param find The row, once the rows are those that are asked for; -1 where it is not among them. */
  #go(find: (rows: Rows) => number, focus: boolean): void {
    this.#goTo = { find, focus };
    this.#host.requestUpdate();
  }

  /** The row `step` entries before or after a row, over heads; infinite steps go to the ends. */
  neighbour(row: number, step: number): number {
    const items = this.#rows?.items;
    if (!items) return row;
    const last = items.length - 1;
    const to = Math.max(0, Math.min(last, row + step));
    // From the ends the way leads back inwards, over heads.
    const by = Math.abs(step) === Infinity ? -Math.sign(step) : Math.sign(step);
    for (let at = to; at >= 0 && at <= last; at += by) if (items[at]! >= 0) return at;
    return row;
  }

  /** Paper gets all rows, and at once: the browser does not wait. */
  readonly #print = (event: Event) => {
    this.printing = event.type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // Rendering from within the observer would resize what it observes.
    this.#observer = new ResizeObserver(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#measure());
    });
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#scroller = undefined;
  }

  readonly #onScroll = () => {
    this.#scroll = this.#scroller!.scrollTop;
    const next = windowRows(this.#offsets, this.#scroll, this.#height);
    // Rows above and below are rendered anyway; only a new first or last row is news.
    if (next.first !== this.#shown.first || next.end !== this.#shown.end)
      this.#host.requestUpdate();
  };

  /** Runs when the browser has laid out anyway: asking for heights earlier would make it do so twice. */
  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { clientHeight, clientWidth } = scroller;
    // Words in another language are of other heights; to render for their sake would undo them.
    if (this.#host.isAltered && clientWidth === this.#width) return;
    this.#width = clientWidth;
    if (clientHeight !== 0 && clientHeight !== this.#height) {
      this.#height = clientHeight;
      this.#host.requestUpdate();
    }
    if (this.#rows && !this.printing) this.#measureRows(scroller);
  }

  hostUpdated(): void {
    const scroller = this.#host.shadowRoot?.querySelector<HTMLElement>('.scroll') ?? undefined;
    if (scroller !== this.#scroller) {
      this.#scroller?.removeEventListener('scroll', this.#onScroll);
      this.#observer?.disconnect();
      this.#scroller = scroller;
      if (scroller) {
        scroller.addEventListener('scroll', this.#onScroll, { passive: true });
        this.#observer?.observe(scroller);
        this.#observer?.observe(scroller.firstElementChild!);
        this.#measure();
      }
    }
    if (!scroller || !this.#goTo || this.printing) return;
    this.#measure();
    this.#arrive(scroller);
  }

  #measureRows(scroller: HTMLElement): void {
    let changed = false;
    for (const row of scroller.querySelectorAll<HTMLElement>('[data-row]')) {
      const height = row.offsetHeight;
      const number = Number(row.dataset['row']);
      if (height === 0) return;
      const known = this.#offsets[number + 1]! - this.#offsets[number]!;
      if (Math.abs(known - height) < 1) continue;
      this.#measured.set(number, height);
      changed = true;
    }
    if (!changed) return;
    this.#layout();
    const next = windowRows(this.#offsets, this.#scroll, this.#height);
    const { first, end, after } = this.#shown;
    if (next.first !== first || next.end !== end || Math.abs(next.after - after) > 1)
      this.#host.requestUpdate();
  }

  #arrive(scroller: HTMLElement): void {
    if (!this.#goTo || !this.#rows) return;
    const { find, focus } = this.#goTo;
    const row = find(this.#rows);
    if (row < 0) {
      this.#goTo = undefined;
      return;
    }
    const element = scroller.querySelector<HTMLElement>(`[data-row="${row}"]`);
    const [top, bottom] = [this.#offsets[row]!, this.#offsets[row + 1]!];
    // The head of the group sticks to the top and must not cover the entry.
    const head = headOf(this.#rows!, row);
    const cover = head < 0 ? 0 : this.#offsets[head + 1]! - this.#offsets[head]!;
    const inside = top - cover >= scroller.scrollTop && bottom <= scroller.scrollTop + this.#height;
    if (!inside) scroller.scrollTop = Math.max(0, top - cover - 15);
    this.#scroll = scroller.scrollTop;
    if (!element) {
      // Not yet rendered: the new window comes with the next update.
      if (rowAt(this.#offsets, this.#scroll) !== row || this.#height > 0)
        this.#host.requestUpdate();
      if (this.#tries++ < 5) return;
    }
    this.#tries = 0;
    this.#goTo = undefined;
    if (focus) element?.querySelector<HTMLElement>('.entry-title')?.focus({ preventScroll: true });
  }

  #tries = 0;
}

/** Rows that paper gets at most. */
const PRINTED = 1000;
