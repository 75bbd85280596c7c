/** The quiz as a sheet to fill in. Sensitive questions stay off it: paper cannot be skipped unseen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { Context } from '../player/context.js';
import { paperBlock } from './question-block.view.js';

/** Items that are printed, with their numbers. */
export const printed = (context: Context): PlanItem[] =>
  context.machine.plan.items.filter((item) => !item.sensitive);

export function questionSheet(context: Context): TemplateResult {
  const { quiz, school } = context;
  return html`<article class="sheet">
    <header>
      <h1>${quiz.title}</h1>
      <p class="name-line">${school.paperName}: <span></span></p>
    </header>
    <ol class="sheet-questions">
      ${printed(context).map(
        (item) =>
          html`<li>
            <h2>${item.question.prompt}</h2>
            ${
              item.question.scene
                ? html`<blockquote>
                    ${item.question.scene.from ? html`<strong>${item.question.scene.from}</strong>` : nothing}
                    ${item.question.scene.lines.map(
                      (line) =>
                        html`<p>
                          ${typeof line === 'string' ? line : school.voiceMessage(line.voice)}
                        </p>`,
                    )}
                  </blockquote>`
                : nothing
            }
            ${paperBlock(item, school)}
          </li>`,
      )}
    </ol>
  </article>`;
}
