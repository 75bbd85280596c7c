/** The quiz as a sheet to fill in. Sensitive questions stay off it: paper cannot be skipped unseen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { Context } from '../player/context.js';
import { paperBlock, paperScene } from './question-block.view.js';

/** Items that are printed, with their numbers. */
export const printed = (context: Context): PlanItem[] =>
  context.machine.plan.items.filter((item) => !item.sensitive);

/** The number of an item on the screen: what is left off the paper leaves its number out. */
export const numberOf = ({ machine }: Context, item: PlanItem): number =>
  machine.plan.items.indexOf(item) + 1;

export function questionSheet(context: Context): TemplateResult {
  const { quiz, intl, session, terms, school } = context;
  return html`<article class="sheet">
    <header>
      <h1>${quiz.title}</h1>
      <p class="name-line" lang=${intl} dir="auto">${school.paperName}: <span></span></p>
    </header>
    <ol class="sheet-questions">
      ${printed(context).map(
        (item) =>
          html`<li value=${numberOf(context, item)}>
            <h2>${item.question.prompt}</h2>
            ${
              item.question.image
                ? html`<img
                    src=${session.addressOf(item.question.image.src)}
                    alt=${item.question.image.alt}
                  />`
                : nothing
            }
            ${
              item.question.scene
                ? paperScene(
                    item.question.scene,
                    item.question.scene.lines.map((line) =>
                      typeof line === 'string' ? line : school.voiceMessage(line.voice),
                    ),
                  )
                : nothing
            }
            ${paperBlock(item, terms, school)}
          </li>`,
      )}
    </ol>
  </article>`;
}
