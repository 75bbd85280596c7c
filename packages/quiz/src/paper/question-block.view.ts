/** How each question type looks on paper. */
import type { ClueScene, Gap, Question, Scene } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { QuizTerms, SchoolTerms } from '../locales/terms.js';
import { textOf } from '../questions/highlight.js';
import { isApart } from '../questions/join-parts.js';
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
  terms: QuizTerms,
) => TemplateResult;

const options = (
  q: { options: readonly { id: string; text: string }[] },
  order: readonly string[],
) => lettered(inOrder<{ id: string; text: string }>(q.options, order).map((option) => option.text));

/** A message or a page with all that stands at its head. */
export const paperScene = (
  { from, address, title }: Pick<Scene | ClueScene, 'from' | 'address' | 'title'>,
  lines: readonly unknown[],
): TemplateResult =>
  html`<blockquote>
    ${from ? html`<strong>${from}</strong>` : nothing}
    ${address ? html`<bdi class="address">${address}</bdi>` : nothing}
    ${title ? html`<p class="subject">${title}</p>` : nothing}
    ${lines.map((line) => html`<p>${line}</p>`)}
  </blockquote>`;

/** Stretches of a line as one text, with the spaces that the screen has. */
const joined = <T>(parts: readonly T[], words: (part: T) => string, show: (part: T) => unknown) =>
  parts.map((part, i) => [
    i > 0 && isApart(words(parts[i - 1]!), words(part)) ? ' ' : '',
    show(part),
  ]);

/** Numbers of endings: A, B, C; steps have i, ii, iii. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** A type that is missing here does not compile: none prints blank. */
const BLOCKS: { readonly [T in Name]: Block<T> } = {
  single: options,
  multiple: (q, order, _school, terms) =>
    html`<p class="how">${terms.chooseAll}</p>
      ${options(q, order)}`,
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
        ${joined(
          q.parts,
          (part: Gap | string) => (typeof part === 'string' ? part : part.label),
          (part) => (typeof part === 'string' ? part : html`<span class="blank"></span>`),
        )}
      </p>
      ${q.parts.map((part) =>
        typeof part !== 'string' && part.choices
          ? html`<p class="how">${part.choices.map((choice) => choice.text).join(' / ')}</p>`
          : nothing,
      )}`,
  highlight: ({ document }, _order, school) =>
    html`<p class="how">${school.paperMark}</p>
      ${paperScene(
        document,
        document.lines.map((line) => joined(line, textOf, textOf)),
      )}`,
  scale: (q) =>
    html`<p class="scale">
      ${q.from} ${placesOf(q).map((place) => html`<span>${box}${place}</span>`)} ${q.to}
    </p>`,
  scenario: (q, _order, school) => {
    const leads = new Map([
      ...q.steps.map(({ id }, i) => [id, school.paperStep(ROMAN[i] ?? String(i + 1))] as const),
      ...q.endings.map(({ id }, i) => [id, school.paperEnding(letterOf(i))] as const),
    ]);
    return html`<ol class="steps">
        ${q.steps.map(
          ({ text, choices }) =>
            html`<li>
              ${text}
              <ul class="choices">
                ${choices.map(
                  (choice, i) =>
                    html`<li>
                      ${box}<b>${letterOf(i)}</b>
                      <span>
                        ${choice.text}
                        ${choice.consequence ? html`<br /><i>${choice.consequence}</i>` : nothing}
                        <span class="leads">→ ${leads.get(choice.to)}</span>
                      </span>
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ol>
      <ul class="endings">
        ${q.endings.map(
          ({ text }, i) =>
            html`<li><b>${school.paperEnding(letterOf(i))}:</b> <bdi>${text}</bdi></li>`,
        )}
      </ul>`;
  },
};

/** The parts of a question with room to answer by pen. */
export function paperBlock(
  { question, order }: PlanItem,
  terms: QuizTerms,
  school: SchoolTerms,
): TemplateResult {
  const block = BLOCKS[question.type] as Block<Name>;
  return block(question as QuestionOf<Name>, order, school, terms);
}
