/** A story with consequences: what happened so far, then what one can do now. */
import { icons } from '@awareness-widgets/core';
import type { ScenarioQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asList } from './read-answer.js';
import { type QuestionContext, type QuestionView } from './question-view.js';
import { followPath, scenario } from './scenario.js';
import { letterOf } from './part-order.js';

type Context = QuestionContext<ScenarioQuestion>;

function render(context: Context): unknown {
  const { question, answer, stage, assessment } = context;
  // Where a class has answered together, the good way is told.
  const path = asList(answer);
  const { happened, at, ending } = followPath(question, path);
  const { school, ui } = context;
  return html`
    ${
      stage === 'done' && !assessment
        ? html`<ul class="story">
            ${scenario.solution(question).map((line) => html`<li data-read>${line}</li>`)}
          </ul>`
        : html`<ol class="story">
            ${happened.map(
              ({ step, choice }) =>
                html`<li>
                  <p data-read>${step.text}</p>
                  <p class="story-choice">
                    ${icons.arrowRight}<span
                      ><span class="visually-hidden">${ui(school.youChose)}: </span
                      ><span data-read>${choice.text}</span></span
                    >
                  </p>
                  ${choice.consequence ? html`<p data-read>${choice.consequence}</p>` : nothing}
                </li>`,
            )}
            ${
              ending
                ? html`<li tabindex="-1" data-focus=${stage === 'open' ? '' : nothing}>
                    <p
                      class="story-end ${stage === 'done' && ending.good ? 'works' : ''}"
                      data-read
                    >
                      ${ending.text}
                    </p>
                  </li>`
                : nothing
            }
            ${at ? html`<li>${now(context, at)}</li>` : nothing}
          </ol>`
    }
    ${stage === 'open' && ending ? html`<p class="quiet">${ui(school.storyEnds)}</p>` : nothing}
    ${stage === 'open' && path.length > 0 ? backButton(context) : nothing}
  `;
}

function now(context: Context, step: ScenarioQuestion['steps'][number]): unknown {
  const { stage, school, ui, change, letters, answer } = context;
  const first = asList(answer).length === 0;
  return html`
    <p tabindex="-1" data-focus=${first ? nothing : ''} data-read>${step.text}</p>
    <div role="group" aria-label=${school.chooseNext} class="options story-choices">
      ${stage === 'open' ? html`<p class="quiet">${ui(school.chooseNext)}</p>` : nothing}
      ${step.choices.map((choice, i) =>
        stage === 'open'
          ? html`<button
              class="option story-option"
              type="button"
              @click=${() => change((path) => [...asList(path), choice.id], true)}
            >
              ${letters ? html`<span class="letter">${letterOf(i)}</span>` : icons.arrowRight}
              <span class="option-text" data-read>${choice.text}</span>
            </button>`
          : html`<p class="option closed">
              <span class="letter">${letterOf(i)}</span>
              <span class="option-text" data-read>${choice.text}</span>
            </p>`,
      )}
    </div>
  `;
}

function backButton({ change, school, ui }: Context): unknown {
  return html`<button
    class="link step-back"
    type="button"
    @click=${() => change((path) => asList(path).slice(0, -1), true)}
  >
    ${icons.arrowRight}<span>${ui(school.stepBack)}</span>
  </button>`;
}

const styles = css`
  .story,
  .story li {
    grid-template-columns: minmax(0, 1fr);
  }
  .story {
    display: grid;
    gap: 16px;
  }
  .story li {
    display: grid;
    gap: 8px;
  }
  .story li:focus,
  .story p:focus {
    outline: none;
  }
  .story li:focus-visible,
  .story p:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .story-choice {
    display: flex;
    gap: 12px;
    padding: 8px 14px;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-weight: 650;
  }
  .story-choices {
    margin-block-start: 8px;
  }
  button.option {
    text-align: start;
    cursor: pointer;
  }
  button.option:hover {
    background: var(--_wash);
  }
  .story-end {
    padding: 14px 16px;
    border: 1.5px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: 650;
  }
  .story-end.works {
    border: 2px solid var(--_accent);
    background: var(--_wash);
  }
  .step-back {
    justify-self: start;
  }
  .step-back .icon,
  [dir='rtl'] .story .icon {
    scale: -1 1;
  }
  [dir='rtl'] .step-back .icon {
    scale: 1;
  }
`;

export const view: QuestionView<ScenarioQuestion> = { type: scenario, render, styles };
