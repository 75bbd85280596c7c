/** The square that leads from paper to the page. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { QrCode } from './make-qr.js';

export const renderQr = (qr: QrCode | null): TemplateResult | typeof nothing =>
  qr
    ? html`<svg class="qr" viewBox=${`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
        ${svg`<path d=${qr.path}></path>`}
      </svg>`
    : nothing;
