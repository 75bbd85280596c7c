/** The note on Kosovo in full. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export const renderKosovoNote = ({ terms }: Context): TemplateResult =>
  html`<p>${terms.kosovoNote}</p>`;
