/** Single and multiple choice, true or false: native radio buttons and check boxes. */
import { icons } from '@awareness-widgets/core';
import type { ChoiceQuestion, Option } from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { asList } from './read-answer.js';
import { choice } from './choice.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';
import { inOrder, letterOf } from './part-order.js';

type Context = QuestionContext<ChoiceQuestion>;

function render(context: Context): unknown {
  const { question, stage, terms, ui } = context;
  const several = question.type === 'multiple';
  const options = inOrder(question.options, context.order);
  return html`
    ${several && stage !== 'done' ? html`<p class="quiet">${ui(terms.chooseAll)}</p>` : nothing}
    <ul class="options count-${options.length}">
      ${options.map((option, i) =>
        stage === 'open'
          ? html`<li>${input(context, option, i)}</li>`
          : html`<li class="option ${stage} ${stage === 'done' ? look(context, option) : ''}">
              ${mark(context, option, i)} ${option.image ? context.picture(option.image) : nothing}
              <span class="option-text" data-read>${option.text}</span>
              ${stage === 'done' ? verdict(context, option) : nothing}
            </li>`,
      )}
    </ul>
  `;
}

function input(context: Context, option: Option, i: number) {
  const { question, answer, change, letters, problem } = context;
  const several = question.type === 'multiple';
  const chosen = asList(answer);
  const choose = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    change((before) => {
      const others = several ? asList(before).filter((id) => id !== option.id) : [];
      return checked ? [...others, option.id] : others;
    });
  };
  return html`<label class="option">
    <input
      type=${several ? 'checkbox' : 'radio'}
      name="answer"
      .checked=${chosen.includes(option.id)}
      aria-describedby=${problem ? PROBLEM_ID : nothing}
      @change=${choose}
    />
    ${letters ? html`<span class="letter" aria-hidden="true">${letterOf(i)}</span>` : nothing}
    ${option.image ? context.picture(option.image) : nothing}
    <span class="option-text" data-read>${option.text}</span>
  </label>`;
}

const isChosen = ({ answer }: Context, option: Option) => asList(answer).includes(option.id);

/** Accent means right, ink means chosen; neither says it alone. */
function look(context: Context, option: Option): string {
  if (option.correct) return 'works';
  return isChosen(context, option) ? 'chosen' : 'other';
}

function mark(context: Context, option: Option, i: number): unknown {
  if (context.letters) return html`<span class="letter">${letterOf(i)}</span>`;
  if (context.stage === 'closed') return icons.circle;
  if (option.correct) return icons.circleCheck;
  return isChosen(context, option) ? icons.circleDot : icons.circle;
}

function verdict(context: Context, option: Option): unknown {
  const { terms, ui, question, assessment } = context;
  const chosen = isChosen(context, option);
  const several = question.options.filter((one) => one.correct).length > 1;
  const missed = several && assessment && !chosen;
  const words = option.correct
    ? chosen
      ? terms.yourAnswerWorks
      : missed
        ? terms.worksToo
        : terms.works
    : chosen
      ? terms.yourAnswer
      : '';
  // A single chosen option has its reason below, beside the companion.
  const reason = chosen && question.type === 'multiple';
  return html`
    ${words ? html`<strong class="verdict">${ui(words)}</strong>` : nothing}
    ${reason ? html`<span class="reason" data-read>${option.feedback}</span>` : nothing}
    ${context.badges(option.id)}
  `;
}

export const view: QuestionView<ChoiceQuestion> = { type: choice, render };
