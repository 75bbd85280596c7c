/** Matching: a list to choose from beside each thing. */
import type { MatchingQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asMap } from './read-answer.js';
import { matching } from './matching.js';
import { partVerdict } from './part-verdict.view.js';
import { partStyles } from './part.styles.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';

type Context = QuestionContext<MatchingQuestion>;

/** Text of a right-hand side. */
function rightText({ pairs, extra }: MatchingQuestion, id: string): string {
  return (
    pairs.find((pair) => pair.id === id)?.right ?? extra.find((one) => one.id === id)?.text ?? ''
  );
}

function render(context: Context): unknown {
  const { question, stage, order } = context;
  return html`
    <ul class="rows">
      ${question.pairs.map(
        (pair) =>
          html`<li class="row match-row ${stage} ${stage === 'done' ? look(context, pair.id) : ''}">
            ${part(context, pair)}
          </li>`,
      )}
    </ul>
    ${
      stage === 'closed'
        ? html`<ul class="options">
            ${order.map(
              (id) =>
                html`<li class="option closed">
                  <span class="option-text" data-read>${rightText(question, id)}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  `;
}

const isRight = ({ question, answer }: Context, id: string) =>
  rightText(question, asMap(answer)[id] ?? '') === rightText(question, id);

const look = (context: Context, id: string) =>
  !context.assessment || isRight(context, id) ? 'works' : '';

function part(context: Context, { id, left, right }: MatchingQuestion['pairs'][number]): unknown {
  const { answer, stage, school, order, question, change, problem } = context;
  if (stage === 'closed') return html`<span data-read>${left}</span>`;
  const chosen = asMap(answer)[id] ?? '';
  if (stage === 'done') {
    return html`<strong data-read>${left}</strong>
      <span>
        <span data-read>${context.assessment ? rightText(question, chosen) : right}</span>
        ${context.assessment ? partVerdict(context, id, isRight(context, id), right) : nothing}
      </span>`;
  }
  const select = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    change((before) => ({ ...asMap(before), [id]: value }));
  };
  return html`<label class="match-left" for="match-${id}" data-read>${left}</label>
    <select
      class="field"
      id="match-${id}"
      aria-describedby=${problem ? PROBLEM_ID : nothing}
      @change=${select}
    >
      <option value="" ?selected=${chosen === ''}>${school.chooseMatch}</option>
      ${order.map(
        (one) =>
          html`<option value=${one} ?selected=${one === chosen}>
            ${rightText(question, one)}
          </option>`,
      )}
    </select>`;
}

const styles = css`
  ${partStyles}
  .match-left {
    font-weight: 650;
  }
  .match-row.closed {
    border-style: solid;
  }
  @container (min-width: 34em) {
    .match-row {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

export const view: QuestionView<MatchingQuestion> = { type: matching, render, styles };
