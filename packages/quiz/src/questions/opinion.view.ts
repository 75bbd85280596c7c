/** Scale and opinion: native radio buttons, and no right or wrong afterwards. */
import { icons } from '@awareness-widgets/core';
import type { OpinionQuestion, ScaleQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asList } from './read-answer.js';
import { opinion, placesOf, scale } from './opinion.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';
import { inOrder } from './part-order.js';

const lead = ({ stage, school, ui }: QuestionContext) =>
  stage === 'done' ? nothing : html`<p class="quiet">${ui(school.noRightOrWrong)}</p>`;

function renderScale(context: QuestionContext<ScaleQuestion>): unknown {
  const { question, stage, answer, change, problem } = context;
  const chosen = asList(answer)[0];
  const places = placesOf(question);
  const label = (place: string, i: number) =>
    i === 0
      ? `${place}: ${question.from}`
      : i === places.length - 1
        ? `${place}: ${question.to}`
        : place;
  return html`
    ${lead(context)}
    <div class="scale">
      <span class="scale-end" aria-hidden="true" data-read>${question.from}</span>
      <span class="scale-end to" aria-hidden="true" data-read>${question.to}</span>
      <div class="places">
        ${places.map((place, i) =>
          stage === 'open'
            ? html`<label class="scale-place">
                <input
                  type="radio"
                  name="scale"
                  aria-label=${label(place, i)}
                  aria-describedby=${problem ? PROBLEM_ID : nothing}
                  .checked=${place === chosen}
                  @change=${() => change(() => [place])}
                />
                <span aria-hidden="true">${place}</span>
              </label>`
            : html`<span class="scale-place ${place === chosen ? 'chosen' : ''}">
                ${place === chosen ? icons.circleDot : icons.circle} ${place}
              </span>`,
        )}
      </div>
    </div>
  `;
}

function renderOpinion(context: QuestionContext<OpinionQuestion>): unknown {
  const { question, stage, order, answer, change, problem, terms, ui } = context;
  const chosen = asList(answer)[0];
  return html`
    ${lead(context)}
    <ul class="options">
      ${inOrder(question.options, order).map((option) =>
        stage === 'open'
          ? html`<li>
              <label class="option">
                <input
                  type="radio"
                  name="answer"
                  aria-describedby=${problem ? PROBLEM_ID : nothing}
                  .checked=${option.id === chosen}
                  @change=${() => change(() => [option.id])}
                />
                <span class="option-text" data-read>${option.text}</span>
              </label>
            </li>`
          : html`<li class="option ${stage} ${option.id === chosen ? 'chosen' : ''}">
              ${option.id === chosen ? icons.circleDot : icons.circle}
              <span class="option-text">${option.text}</span>
              ${
                option.id === chosen
                  ? html`<strong class="verdict">${ui(terms.yourAnswer)}</strong>`
                  : nothing
              }
            </li>`,
      )}
    </ul>
  `;
}

const styles = css`
  .scale {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .scale-end {
    font-weight: 650;
  }
  .scale-end.to {
    text-align: end;
  }
  .places {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .scale-place {
    flex: 1 1 44px;
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 10px 4px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-variant-numeric: tabular-nums;
    scroll-margin-block: 60px 110px;
  }
  label.scale-place {
    cursor: pointer;
  }
  label.scale-place:hover,
  .scale-place:has(:checked) {
    background: var(--_wash);
  }
  .scale-place:has(:checked),
  .scale-place.chosen {
    border-color: var(--_ink);
  }
  .scale-place:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;

export const scaleView: QuestionView<ScaleQuestion> = {
  type: scale,
  render: renderScale,
  styles,
};

export const opinionView: QuestionView<OpinionQuestion> = {
  type: opinion,
  render: renderOpinion,
  styles,
};
