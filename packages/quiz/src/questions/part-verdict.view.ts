/** After an answer: how one part of it did, by icon and word. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from './question-view.js';

/** @param belongs Where the part belongs, if it was put elsewhere. */
export function partVerdict(
  { assessment, school, ui }: QuestionContext,
  id: string,
  ok: boolean,
  belongs: string,
): TemplateResult {
  const note = assessment?.notes.find((one) => one.id === id);
  return html`<span class="part-verdict ${ok ? 'works' : ''}">
      ${ok ? icons.circleCheck : icons.circleDot}
      <strong>${ui(ok ? school.inPlace : school.elsewhere(belongs))}</strong>
    </span>
    ${note ? html`<span class="reason" data-read>${note.text}</span>` : nothing}`;
}
