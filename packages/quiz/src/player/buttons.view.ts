/** The buttons that many screens share. */
import { icons } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import type { Context } from './context.js';

/** The main button of a screen. */
export function primary(words: string, click: () => void, icon: unknown = icons.arrowRight) {
  return html`<button class="button primary" part="next" type="button" @click=${click}>
    <span>${words}</span>${icon}
  </button>`;
}

/** A quiet action. */
export const link = (words: string, click: () => void, icon: unknown = nothing) =>
  html`<button class="link" type="button" @click=${click}>${icon}<span>${words}</span></button>`;

/** Opens the certificate, or those of all teams. */
export const certificateButton = ({ noCertificate, open }: Context, words: string) =>
  noCertificate
    ? nothing
    : html`<button
        class="button"
        part="certificate"
        type="button"
        @click=${() => open('certificate')}
      >
        ${words}
      </button>`;

/** Reads the screen aloud, or stops. */
export function readButton({ reading, terms }: Context): unknown {
  if (!reading) return nothing;
  return html`<button class="button read" part="read" type="button" @click=${reading.toggle}>
    ${reading.speaking ? icons.square : icons.volume2}
    <span class=${reading.speaking ? '' : 'visually-hidden'}>
      ${reading.speaking ? terms.stopReading : terms.readAloud}
    </span>
  </button>`;
}
