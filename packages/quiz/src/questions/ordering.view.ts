/** Ordering: arrows beside every item, and dragging for those who like it. */
import { icons } from '@awareness-widgets/core';
import type { OrderingQuestion } from '@awareness-widgets/data';
import { css, html, nothing, type LitElement } from 'lit';
import { asList } from './read-answer.js';
import { startDrag } from './drag-row.js';
import { moveItem, ordering } from './ordering.js';
import { partVerdict } from './part-verdict.view.js';
import { partStyles } from './part.styles.js';
import { type QuestionContext, type QuestionView } from './question-view.js';
import { inOrder } from './part-order.js';

type Context = QuestionContext<OrderingQuestion>;
type Item = OrderingQuestion['items'][number];

function render(context: Context): unknown {
  const { question, answer, stage, order, school, ui } = context;
  const given = asList(answer);
  const shown = stage === 'done' && given.length === 0 ? question.items.map((i) => i.id) : given;
  const items = inOrder(question.items, stage === 'closed' ? order : shown);
  return html`
    ${stage === 'done' ? nothing : html`<p class="quiet">${ui(school.dragOrButtons)}</p>`}
    <ol class="rows order">
      ${items.map((item, i) => row(context, item, i, items.length))}
    </ol>
  `;
}

function row(context: Context, item: Item, i: number, count: number): unknown {
  const { question, stage } = context;
  const right = question.items.indexOf(item);
  const ok = right === i;
  return html`<li
    class="row order-row ${stage} ${stage === 'done' && ok ? 'works' : ''}"
    data-id=${item.id}
    @pointerdown=${stage === 'open' ? (event: PointerEvent) => drag(context, item, event) : null}
  >
    <span class="place" aria-hidden="true">${stage === 'closed' ? '' : i + 1}</span>
    <span class="order-text">
      <span data-read>${item.text}</span>
      ${
        stage === 'done' && context.assessment
          ? html`<br />${partVerdict(context, item.id, ok, String(right + 1))}`
          : nothing
      }
    </span>
    ${stage === 'open' ? arrows(context, item, i, count) : nothing}
  </li>`;
}

function arrows(context: Context, item: Item, i: number, count: number): unknown {
  const { school } = context;
  const button = (to: number, label: string, direction: 'up' | 'down') =>
    html`<button
      class="button arrow ${direction}"
      type="button"
      aria-label=${label}
      aria-disabled=${to < 0 || to >= count ? 'true' : nothing}
      @click=${(event: MouseEvent) => step(context, item, to, event)}
    >
      ${icons.arrowRight}
    </button>`;
  return html`<span class="arrows">
    ${button(i - 1, school.moveUp(item.text), 'up')}
    ${button(i + 1, school.moveDown(item.text), 'down')}
  </span>`;
}

/**
 * One place up or down. The focus goes with the item, so that pressing again moves it on and not
 * another one back; the second half of a double click, which meets another item, does nothing.
 */
function step(context: Context, item: Item, to: number, event: MouseEvent): void {
  if (event.detail > 1) return;
  const button = event.currentTarget as HTMLElement;
  const list = button.closest('ol')!;
  const direction = button.classList.contains('up') ? '.up' : '.down';
  move(context, item, to);
  const { host } = list.getRootNode() as ShadowRoot;
  void (host as LitElement).updateComplete.then(() =>
    list.querySelector<HTMLElement>(`[data-id="${CSS.escape(item.id)}"] ${direction}`)?.focus(),
  );
}

function move({ change, announce, question, school }: Context, item: Item, to: number): void {
  if (to < 0 || to >= question.items.length) return;
  change((order) => moveItem(asList(order), item.id, to));
  announce(school.movedTo(item.text, to + 1));
}

function drag(context: Context, item: Item, event: PointerEvent): void {
  if ((event.target as Element).closest('button')) return;
  startDrag(event, (to) => move(context, item, to));
}

const styles = css`
  ${partStyles}
  .order-row {
    grid-template-columns: auto minmax(0, 1fr) auto;
    padding-block: 5px;
    padding-inline-end: 5px;
    touch-action: pan-y;
  }
  .order-row.open {
    cursor: grab;
  }
  .order-row.done {
    padding-block: 12px;
  }
  .order-row.dragging {
    position: relative;
    z-index: 1;
    translate: 0 var(--_drag, 0);
    background: var(--_wash);
    cursor: grabbing;
  }
  .order-row.closed .place {
    display: none;
  }
  .place {
    min-inline-size: 1.2em;
    font-weight: 700;
  }
  .arrows {
    display: flex;
    gap: 4px;
  }
  .arrow {
    padding: 0;
    inline-size: 44px;
  }
  .arrow.up .icon {
    rotate: -90deg;
  }
  .arrow.down .icon {
    rotate: 90deg;
  }
  .arrow[aria-disabled] {
    opacity: 0.45;
    cursor: default;
  }
`;

export const view: QuestionView<OrderingQuestion> = { type: ordering, render, styles };
