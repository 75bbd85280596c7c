/** A card for each corner of the room: everyone walks to an answer. */
import { html, type TemplateResult } from 'lit';
import { teamShape } from '../drawings/team-shape.view.js';
import type { Context } from '../player/context.js';
import { letterOf } from '../questions/part-order.js';

const CORNERS = 4;

export function cards({ school, intl }: Context): TemplateResult {
  return html`${Array.from(
    { length: CORNERS },
    (_, i) =>
      html`<section class="card" lang=${intl}>
        ${teamShape(i)}
        <h1>${letterOf(i)}</h1>
        <p>${school.cardText}</p>
      </section>`,
  )}`;
}
