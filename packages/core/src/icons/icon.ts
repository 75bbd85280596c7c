/** The frame that all icons share. */
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A name of our own, so that declarations of the icons name no package but `lit`. */
export interface Icon extends TemplateResult {
  readonly values: unknown[];
}

export const icon = (paths: () => SVGTemplateResult): Icon =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths()}
  </svg>`;
