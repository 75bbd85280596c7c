/** Gaps in a text: typed into a field, or chosen from a list. */
import { icons } from '@awareness-widgets/core';
import type { Gap, GapQuestion } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { asMap } from './read-answer.js';
import { gap, rightWord } from './gap.js';
import { isApart } from './join-parts.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';

type Context = QuestionContext<GapQuestion>;

function render(context: Context): unknown {
  const { question, stage, assessment, school, ui } = context;
  return html`
    ${stage === 'open' ? html`<p class="quiet">${ui(school.fillGaps)}</p>` : nothing}
    <p class="gap-text">
      ${question.parts.map((part, i) => [
        i > 0 && isApart(wordsOf(question.parts[i - 1]!), wordsOf(part)) ? ' ' : nothing,
        typeof part === 'string' ? html`<span data-read>${part}</span>` : one(context, part),
      ])}
    </p>
    ${
      stage === 'done' && assessment
        ? html`<ul class="gap-notes">
            ${assessment.notes.map(({ ok, text }) => html`<li>${mark(ok)}<span data-read>${text}</span></li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** What stands there for the sake of spaces: a gap is a word. */
const wordsOf = (part: Gap | string) => (typeof part === 'string' ? part : part.label);

const mark = (ok: boolean | null) => (ok ? icons.circleCheck : icons.circleDot);

function one(context: Context, part: Gap): unknown {
  const { stage } = context;
  if (stage === 'closed') return html`<span class="blank">${part.label}</span>`;
  return stage === 'done' ? filled(context, part) : field(context, part);
}

/** What was given, crossed out where something else belongs there. */
function filled({ answer, assessment, question }: Context, part: Gap): unknown {
  const value = asMap(answer)[part.id] ?? '';
  const given = part.choices?.find((choice) => choice.id === value)?.text ?? value;
  const right = rightWord(part);
  if (!assessment) return html`<mark class="works">${right}</mark>`;
  const only = { ...question, parts: [part] };
  const ok = gap.assess(only, answer).correct;
  return ok
    ? html`<mark class="works">${icons.circleCheck}${given}</mark>`
    : html`<del>${given}</del> <ins class="works">${right}</ins>`;
}

function field({ answer, change, problem }: Context, part: Gap): unknown {
  const value = asMap(answer)[part.id] ?? '';
  const set = (event: Event) => {
    const { value: typed } = event.target as HTMLInputElement | HTMLSelectElement;
    change((before) => ({ ...asMap(before), [part.id]: typed }));
  };
  const described = problem && value.trim() === '' ? PROBLEM_ID : nothing;
  if (part.choices) {
    return html`<select
      class="field gap"
      aria-label=${part.label}
      aria-describedby=${described}
      @change=${set}
    >
      <option value="" ?selected=${value === ''}>…</option>
      ${part.choices.map(
        ({ id, text }) => html`<option value=${id} ?selected=${id === value}>${text}</option>`,
      )}
    </select>`;
  }
  return html`<input
    class="field gap"
    type="text"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    aria-label=${part.label}
    aria-describedby=${described}
    .value=${value}
    @input=${set}
  />`;
}

const styles = css`
  .gap-text {
    font-size: 1.12em;
    line-height: 2.6;
  }
  .field.gap {
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: 6em;
    line-height: 1.4;
    scroll-margin-block: 60px 110px;
  }
  input.gap {
    inline-size: 11em;
  }
  .blank {
    padding: 0.2em 1em;
    border: 1.5px dashed var(--_edge);
    border-radius: var(--_radius);
    color: var(--_ink-2);
  }
  .gap-text :is(mark, ins) {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    padding: 0.1em 0.5em;
    border-radius: 5px;
    background: var(--_wash);
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.4;
    text-decoration: none;
  }
  .gap-text del {
    color: var(--_ink-2);
  }
  .gap-notes {
    display: grid;
    gap: 8px;
  }
  .gap-notes li {
    display: flex;
    gap: 12px;
  }
`;

export const view: QuestionView<GapQuestion> = { type: gap, render, styles };
