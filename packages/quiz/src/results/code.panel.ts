/** The result code, as text and as a QR code. There is no name in it. */
import { qrPath } from '@awareness-widgets/core/qr-path.js';
import { html, nothing } from 'lit';
import { codeOf } from './code-of-game.js';
import { panelFrame } from '../panel/panel-frame.view.js';
import { panelStyles } from '../panel/panel.styles.js';
import type { Panel } from '../player/context.js';
import { primary } from '../player/buttons.view.js';

export function codePanel(): Panel {
  return {
    styles: [panelStyles],
    render({ quiz, machine, terms, school, open }) {
      const code = codeOf(quiz.id, machine);
      return panelFrame(
        terms.codeTitle,
        html`<p><code class="code" part="code" translate="no">${code}</code></p>
          <p>${school.codeText}</p>
          <div class="qr">${qrCode(code, school.codeQr)}</div>`,
        primary(terms.backToQuiz, () => open(null)),
      );
    },
  };
}

function qrCode(text: string, label: string): unknown {
  const code = qrPath(text);
  if (!code) return nothing;
  return html`<svg
    viewBox="0 0 ${code.size} ${code.size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <path fill="currentColor" d=${code.path} />
  </svg>`;
}
