import type { QrCode } from './make-qr.js';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { html } from 'lit';
import { svg } from 'lit';

export const renderQr = (qr: QrCode | null): TemplateResult | typeof nothing =>
  qr
    ? html`<svg class="qr" viewBox=${`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
        ${svg`<path d=${qr.path}></path>`}
      </svg>`
    : nothing;
