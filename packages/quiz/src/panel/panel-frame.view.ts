/** The frame of the screens beside the game. */
import { html, type TemplateResult } from 'lit';

export function panelFrame(title: string, body: unknown, bar: unknown): TemplateResult {
  return html`<div class="player panel" part="player">
    <div class="stage">
      <h2 tabindex="-1" data-focus>${title}</h2>
      ${body}
    </div>
    <div class="bar">${bar}</div>
  </div>`;
}
