/** How each question type looks on paper. */
import type { Question } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { SchoolTerms } from '../locales/terms.js';
import { placesOf } from '../questions/opinion.js';
import { inOrder, letterOf } from '../questions/part-order.js';

const box = html`<span class="box"></span>`;
const lettered = (texts: readonly string[], mark: unknown = box) =>
  html`<ul class="choices">
    ${texts.map((text, i) => html`<li>${mark}<b>${letterOf(i)}</b><span>${text}</span></li>`)}
  </ul>`;

type Name = Question['type'];
/** The question of a type; the three choice types share one shape. */
type QuestionOf<T extends Name, Q = Question> = Q extends { type: infer U }
  ? T extends U
    ? Q
    : never
  : never;
type Block<T extends Name> = (
  question: QuestionOf<T>,
  order: readonly string[],
  school: SchoolTerms,
) => TemplateResult;

const options = (
  q: { options: readonly { id: string; text: string }[] },
  order: readonly string[],
) => lettered(inOrder<{ id: string; text: string }>(q.options, order).map((option) => option.text));

/** A type that is missing here does not compile: none prints blank. */
const BLOCKS: { readonly [T in Name]: Block<T> } = {
  single: options,
  multiple: options,
  'true-false': options,
  opinion: options,
  ordering: (q, order, school) =>
    html`<p class="how">${school.paperOrder}</p>
      <ul class="choices">
        ${inOrder(q.items, order).map((item) => html`<li>${box}<span>${item.text}</span></li>`)}
      </ul>`,
  matching: (q, order, school) => {
    const rights = new Map([
      ...q.pairs.map((pair) => [pair.id, pair.right] as const),
      ...q.extra.map((one) => [one.id, one.text] as const),
    ]);
    return html`<p class="how">${school.paperMatch}</p>
      <div class="columns">
        <ul class="choices">
          ${q.pairs.map((pair) => html`<li><span>${pair.left}</span><b class="dot">•</b></li>`)}
        </ul>
        <ul class="choices">
          ${order.map((id) => html`<li><b class="dot">•</b><span>${rights.get(id)}</span></li>`)}
        </ul>
      </div>`;
  },
  sorting: (q, order) =>
    html`<ul class="choices">
      ${inOrder(q.items, order).map(
        (item) =>
          html`<li class="sorted">
            <span>${item.text}</span>
            ${q.groups.map((group) => html`<span class="group">${box}${group.label}</span>`)}
          </li>`,
      )}
    </ul>`,
  gap: (q) =>
    html`<p class="gaps">
        ${q.parts.map((part) =>
          typeof part === 'string' ? part : html` <span class="blank"></span> `,
        )}
      </p>
      ${q.parts.map((part) =>
        typeof part !== 'string' && part.choices
          ? html`<p class="how">${part.choices.map((choice) => choice.text).join(' / ')}</p>`
          : nothing,
      )}`,
  highlight: ({ document }, _order, school) =>
    html`<p class="how">${school.paperMark}</p>
      <blockquote>
        ${document.from ? html`<strong>${document.from}</strong>` : nothing}
        ${document.address ? html` <span>${document.address}</span>` : nothing}
        ${document.lines.map(
          (line) =>
            html`<p>
              ${line.map((part) => (typeof part === 'string' ? part : part.text)).join(' ')}
            </p>`,
        )}
      </blockquote>`,
  scale: (q) =>
    html`<p class="scale">
      ${q.from} ${placesOf(q).map((place) => html`<span>${box}${place}</span>`)} ${q.to}
    </p>`,
  scenario: (q) =>
    html`<ol class="steps">
      ${q.steps.map(
        (step) => html`<li>${step.text}${lettered(step.choices.map(({ text }) => text))}</li>`,
      )}
    </ol>`,
};

/** The parts of a question with room to answer by pen. */
export function paperBlock({ question, order }: PlanItem, school: SchoolTerms): TemplateResult {
  const block = BLOCKS[question.type] as Block<Name>;
  return block(question as QuestionOf<Name>, order, school);
}
