/** The speech bubble with a face that talks with the player. Decoration: its words stand beside it. */
import { html, svg, type TemplateResult } from 'lit';

export type Mood = 'thinking' | 'smile' | 'cheer';

const faces = {
  thinking: svg`<path d="M21 34h11" fill="none"/><circle class="eye" cx="20" cy="19" r="2.6"/><circle class="eye" cx="38" cy="19" r="2.6"/>`,
  smile: svg`<path d="M20 28q9 9 18 0" fill="none"/><circle class="eye" cx="20" cy="19" r="2.6"/><circle class="eye" cx="38" cy="19" r="2.6"/>`,
  cheer: svg`<path class="eye" d="M20 29h18v1a9 8 0 0 1-18 0z"/><circle class="eye" cx="20" cy="19" r="3"/><circle class="eye" cx="38" cy="19" r="3"/>`,
};

export function companion(mood: Mood): TemplateResult {
  return html`<svg class="companion" viewBox="0 0 58 60" aria-hidden="true">
    <path
      class="bubble"
      d="M12 2h34a10 10 0 0 1 10 10v26a10 10 0 0 1-10 10H18L2 58V12A10 10 0 0 1 12 2z"
    />
    ${faces[mood]}
  </svg>`;
}
