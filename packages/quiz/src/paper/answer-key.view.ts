/** The right answers with their explanations, for the teacher. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { Context } from '../player/context.js';
import { numberOf, printed } from './question-sheet.view.js';
import { inOrder, letterOf } from '../questions/part-order.js';

export function answerKey(context: Context): TemplateResult {
  const { quiz, intl, machine, school } = context;
  return html`<article class="sheet key">
    <header>
      <h1>${quiz.title}</h1>
      <p lang=${intl} dir="auto">${school.paperKeyTitle}</p>
    </header>
    <ol class="sheet-questions">
      ${printed(context).map((item) => {
        const solution = machine.plan.types[item.question.type]!.solution(item.question);
        return html`<li value=${numberOf(context, item)}>
          <h2>${item.question.prompt}</h2>
          ${
            solution.length > 0
              ? html`<ul class="solution">
                  ${solution.map((line) => html`<li>${letter(item, line)}${line}</li>`)}
                </ul>`
              : html`<p>${school.noRightOrWrong}</p>`
          }
          <p>${item.question.explanation}</p>
        </li>`;
      })}
    </ol>
  </article>`;
}

/** The letter that an option has on the sheet. */
function letter({ question, order }: PlanItem, text: string): unknown {
  if (!('options' in question)) return nothing;
  const options = inOrder<{ id: string; text: string }>(question.options, order);
  const at = options.findIndex((option) => option.text === text);
  return at < 0 ? nothing : html`<b>${letterOf(at)}</b> `;
}
