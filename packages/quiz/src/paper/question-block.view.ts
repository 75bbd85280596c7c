/** How each question type looks on paper. */
import type { Question } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../engine/game.js';
import type { MoreTerms } from '../locales/terms.js';
import { placesOf } from '../questions/opinion.js';
import { inOrder, letterOf } from '../questions/part-order.js';

const box = html`<span class="box"></span>`;
const lettered = (texts: readonly string[], mark: unknown = box) =>
  html`<ul class="choices">
    ${texts.map((text, i) => html`<li>${mark}<b>${letterOf(i)}</b><span>${text}</span></li>`)}
  </ul>`;

export function paperBlock({ question, order }: PlanItem, more: MoreTerms): TemplateResult {
  const q: Question = question;
  switch (q.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'opinion':
      return lettered(
        inOrder<{ id: string; text: string }>(q.options, order).map((option) => option.text),
      );
    case 'ordering':
      return html`<p class="how">${more.paperOrder}</p>
        <ul class="choices">
          ${inOrder(q.items, order).map((item) => html`<li>${box}<span>${item.text}</span></li>`)}
        </ul>`;
    case 'matching': {
      const rights = new Map([
        ...q.pairs.map((pair) => [pair.id, pair.right] as const),
        ...q.extra.map((one) => [one.id, one.text] as const),
      ]);
      return html`<p class="how">${more.paperMatch}</p>
        <div class="columns">
          <ul class="choices">
            ${q.pairs.map((pair) => html`<li><span>${pair.left}</span><b class="dot">•</b></li>`)}
          </ul>
          <ul class="choices">
            ${order.map((id) => html`<li><b class="dot">•</b><span>${rights.get(id)}</span></li>`)}
          </ul>
        </div>`;
    }
    case 'sorting':
      return html`<ul class="choices">
        ${inOrder(q.items, order).map(
          (item) =>
            html`<li class="sorted">
              <span>${item.text}</span>
              ${q.groups.map((group) => html`<span class="group">${box}${group.label}</span>`)}
            </li>`,
        )}
      </ul>`;
    case 'gap':
      return html`<p class="gaps">
          ${q.parts.map((part) =>
            typeof part === 'string' ? part : html` <span class="blank"></span> `,
          )}
        </p>
        ${q.parts.map((part) =>
          typeof part !== 'string' && part.choices
            ? html`<p class="how">${part.choices.map((choice) => choice.text).join(' / ')}</p>`
            : nothing,
        )}`;
    case 'highlight':
      return html`<p class="how">${more.paperMark}</p>
        <blockquote>
          ${q.document.from ? html`<strong>${q.document.from}</strong>` : nothing}
          ${q.document.address ? html` <span>${q.document.address}</span>` : nothing}
          ${q.document.lines.map(
            (line) =>
              html`<p>
                ${line.map((part) => (typeof part === 'string' ? part : part.text)).join(' ')}
              </p>`,
          )}
        </blockquote>`;
    case 'scale':
      return html`<p class="scale">
        ${q.from} ${placesOf(q).map((place) => html`<span>${box}${place}</span>`)} ${q.to}
      </p>`;
    case 'scenario':
      return html`<ol class="steps">
        ${q.steps.map((step) => html`<li>${step.text}${lettered(step.choices.map((c) => c.text))}</li>`)}
      </ol>`;
    default:
      return html``;
  }
}
