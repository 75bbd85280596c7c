/** Sorting: the groups stand as buttons beside each thing. */
import type { SortingQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asMap } from './read-answer.js';
import { partVerdict } from './part-verdict.view.js';
import { partStyles } from './part.styles.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';
import { sorting } from './sorting.js';
import { inOrder } from './part-order.js';

type Context = QuestionContext<SortingQuestion>;
type Item = SortingQuestion['items'][number];

function render(context: Context): unknown {
  const { question, order, stage, school, ui } = context;
  return html`
    ${stage === 'open' ? html`<p class="quiet">${ui(school.sortEach)}</p>` : nothing}
    ${
      stage === 'closed'
        ? html`<p data-read>${question.groups.map((group) => group.label).join(' · ')}</p>`
        : nothing
    }
    <ul class="rows">
      ${inOrder(question.items, order).map(
        (item) => html`<li>${stage === 'open' ? open(context, item) : shown(context, item)}</li>`,
      )}
    </ul>
  `;
}

function open({ answer, question, change, problem }: Context, item: Item): unknown {
  const chosen = asMap(answer)[item.id];
  return html`<fieldset
    class="row sort-row"
    aria-describedby=${problem && !chosen ? PROBLEM_ID : nothing}
  >
    <legend data-read>${item.text}</legend>
    <div class="groups">
      ${question.groups.map(
        (group) =>
          html`<label class="group">
            <input
              type="radio"
              name="sort-${item.id}"
              .checked=${chosen === group.id}
              @change=${() => change((before) => ({ ...asMap(before), [item.id]: group.id }))}
            />
            <span data-read>${group.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function shown(context: Context, item: Item): unknown {
  const { question, answer, stage, assessment } = context;
  const chosen = asMap(answer)[item.id];
  const ok = chosen === item.group;
  const label = (id: string | undefined) =>
    question.groups.find((group) => group.id === id)?.label ?? '';
  const done = stage === 'done';
  return html`<div class="row sort-row ${stage} ${done && (ok || !assessment) ? 'works' : ''}">
    <span data-read>${item.text}</span>
    ${done ? html`<strong>${label(assessment ? chosen : item.group)}</strong>` : nothing}
    ${
      done && assessment
        ? html`<span>${partVerdict(context, item.id, ok, label(item.group))}</span>`
        : nothing
    }
  </div>`;
}

const styles = css`
  ${partStyles}
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .group {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 14px 4px 10px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .group:hover,
  .group:has(:checked) {
    background: var(--_wash);
  }
  .group:has(:checked) {
    border-color: var(--_ink);
  }
  .group:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .sort-row legend {
    font-weight: 650;
  }
`;

export const view: QuestionView<SortingQuestion> = { type: sorting, render, styles };
