/** Matching: a list to choose from beside each thing. */
import type { MatchingQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asMap } from './read-answer.js';
import { matching } from './matching.js';
import { partVerdict } from './part-verdict.view.js';
import { partStyles } from './part.styles.js';
import { letterOf } from './part-order.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';

type Context = QuestionContext<MatchingQuestion>;

/** Text of a right-hand side. */
function rightText({ pairs, extra }: MatchingQuestion, id: string): string {
  return (
    pairs.find((pair) => pair.id === id)?.right ?? extra.find((one) => one.id === id)?.text ?? ''
  );
}

/** Letters that a list shows whole on a narrow phone; longer ones stand in full above it. */
const FITS = 24;

function render(context: Context): unknown {
  const { question, stage, order } = context;
  const inFull = stage === 'closed' || (stage === 'open' && needsLetters(context));
  return html`
    ${
      inFull && stage === 'open'
        ? html`<ul class="lettered">
            ${order.map(
              (id, i) =>
                html`<li>
                  <b>${letterOf(i)}</b>
                  <span class="option-text" data-read>${rightText(question, id)}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
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

/** Whether a list would cut off what can be chosen. */
const needsLetters = ({ question, order }: Context) =>
  order.some((id) => rightText(question, id).length > FITS);

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
  const lettered = needsLetters(context);
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
        (one, i) =>
          html`<option value=${one} ?selected=${one === chosen}>
            ${lettered ? `${letterOf(i)} · ${rightText(question, one)}` : rightText(question, one)}
          </option>`,
      )}
    </select>`;
}

const styles = css`
  ${partStyles}
  .match-left {
    font-weight: 650;
  }
  .match-row .field {
    padding-inline: 0.4em;
  }
  .lettered {
    display: grid;
    gap: 6px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .lettered li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
  }
  .match-row.closed {
    border-style: solid;
  }
  @container (max-width: 20em) {
    .match-row .field {
      font-size: 0.88em;
    }
  }
  @container (min-width: 34em) {
    .match-row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

export const view: QuestionView<MatchingQuestion> = { type: matching, render, styles };
