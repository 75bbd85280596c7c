/** The star of a second try: what was missed at first and is known now. */
import { html } from 'lit';

export const star = html`<svg class="star" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 2.2 3 6.3 6.9.9-5.1 4.7 1.3 6.8-6.1-3.3-6.1 3.3 1.3-6.8L2.1 9.4 9 8.5z" />
</svg>`;
