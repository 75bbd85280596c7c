/** Every team has a shape, a name and a colour, so that none of them has to tell teams apart alone. */
import { html, svg, type TemplateResult } from 'lit';

const paths = [
  svg`<circle cx="12" cy="12" r="10" />`,
  svg`<rect x="2.5" y="2.5" width="19" height="19" rx="1.5" />`,
  svg`<path d="M12 2.5 22.5 21h-21z" />`,
  svg`<path d="M12 1 23 12 12 23 1 12z" />`,
  svg`<path d="M8.5 2h7v6.5H22v7h-6.5V22h-7v-6.5H2v-7h6.5z" />`,
  svg`<path d="m12 2 10.5 7.6-4 12.4h-13l-4-12.4z" />`,
  svg`<path d="M2 17a10 10 0 0 1 20 0z" />`,
  svg`<path fill-rule="evenodd" d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z" />`,
];

/** @param team Number of the team, from 0. */
export function teamShape(team: number, filled = true): TemplateResult {
  return html`<svg
    class="shape team-${team % paths.length} ${filled ? '' : 'hollow'}"
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${paths[team % paths.length]}
  </svg>`;
}
