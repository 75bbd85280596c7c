/** Marking warning signs: stretches of a drawn message or page are check boxes. */
import { icons } from '@awareness-widgets/core';
import type { HighlightQuestion, Segment } from '@awareness-widgets/data';
import { css, html, nothing } from 'lit';
import { sceneFrame } from './scene.view.js';
import { sceneStyles } from './scene.styles.js';
import { asList } from './read-answer.js';
import { highlight, segmentsOf, textOf } from './highlight.js';
import { isApart } from './join-parts.js';
import { PROBLEM_ID, type QuestionContext, type QuestionView } from './question-view.js';

type Context = QuestionContext<HighlightQuestion>;

function render(context: Context): unknown {
  const { question, stage, school, ui } = context;
  const { document } = question;
  const lines = document.lines.map(
    (line) =>
      html`<p class="scene-line">
        ${line.map((part, i) => [
          i > 0 && isApart(textOf(line[i - 1]!), textOf(part)) ? ' ' : nothing,
          typeof part === 'string'
            ? html`<span data-read>${part}</span>`
            : stage === 'open'
              ? box(context, part)
              : shown(context, part),
        ])}
      </p>`,
  );
  const label = document.from ? school.sceneFrom(document.from) : (document.title ?? undefined);
  return html`
    ${stage === 'open' ? html`<p class="quiet">${ui(school.markClues)}</p>` : nothing}
    ${sceneFrame(document, lines, label)} ${stage === 'done' ? notes(context) : nothing}
  `;
}

function box({ answer, change, problem }: Context, segment: Segment): unknown {
  const marked = asList(answer).includes(segment.id);
  const toggle = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    change((before) => {
      const others = asList(before).filter((id) => id !== segment.id);
      return checked ? [...others, segment.id] : others;
    });
  };
  return html`<label class="segment"
    ><input
      class="visually-hidden"
      type="checkbox"
      .checked=${marked}
      aria-describedby=${problem ? PROBLEM_ID : nothing}
      @change=${toggle}
    /><span data-read>${segment.text}</span></label
  >`;
}

function shown({ answer, stage, question, assessment }: Context, segment: Segment): unknown {
  const marked = asList(answer).includes(segment.id);
  if (stage !== 'done' || !(segment.clue || marked)) {
    return html`<span data-read>${segment.text}</span>`;
  }
  const number = numbered(question, assessment).indexOf(segment.id) + 1;
  return html`<mark class="segment ${segment.clue ? 'clue' : 'harmless'}"
    ><span data-read>${segment.text}</span><sup>${number}</sup></mark
  >`;
}

/** The segments that have a word said about them, in reading order. */
function numbered(question: HighlightQuestion, assessment: Context['assessment']): string[] {
  return assessment
    ? assessment.notes.map((note) => note.id)
    : segmentsOf(question).flatMap((one) => (one.clue ? one.id : []));
}

function notes({ question, answer, assessment, school, ui }: Context): unknown {
  const segments = segmentsOf(question);
  return html`<ol class="clues">
    ${numbered(question, assessment).map((id) => {
      const segment = segments.find((one) => one.id === id)!;
      const marked = asList(answer).includes(id);
      const words = !segment.clue
        ? school.noClue
        : marked || !assessment
          ? school.clue
          : school.missedClue;
      return html`<li class=${segment.clue ? 'works' : ''}>
        <span class="clue-mark">
          ${marked === segment.clue ? icons.circleCheck : icons.circleDot}
          <strong>${ui(words)}</strong>
        </span>
        <span data-read>${segment.feedback}</span>
      </li>`;
    })}
  </ol>`;
}

const styles = css`
  ${sceneStyles}
  .type-highlight .scene-line {
    line-height: 2.2;
  }
  .segment {
    padding: 0.3em 0.35em;
    border-radius: 6px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline dotted;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
  label.segment {
    position: relative;
  }
  label.segment:hover {
    background: var(--_raised);
  }
  label.segment:has(:checked) {
    background: var(--_sun);
    color: #1c2140;
    text-decoration: underline solid;
    text-decoration-thickness: 2px;
  }
  label.segment:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  mark.segment {
    color: inherit;
    background: none;
    font-weight: 650;
    cursor: auto;
  }
  mark.clue {
    background: var(--_sun);
    color: #1c2140;
  }
  .clues {
    display: grid;
    gap: 12px;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .clue-mark {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .clue-mark svg {
    align-self: start;
    margin-block-start: 0.12em;
  }
  .clues .works .clue-mark {
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    label.segment:has(:checked),
    mark.clue {
      outline: 2px solid Highlight;
    }
  }
`;

export const view: QuestionView<HighlightQuestion> = { type: highlight, render, styles };
