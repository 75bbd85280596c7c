/** The result code, as text and as a QR code. There is no name in it. */
import { generate } from 'lean-qr';
import { html } from 'lit';
import { codeOf } from './code-of-game.js';
import { panelFrame, panelStyles } from '../panel/panel-frame.view.js';
import type { Panel } from '../player/context.js';
import { primary } from '../player/buttons.view.js';

export function codePanel(): Panel {
  return {
    styles: [panelStyles],
    render({ quiz, machine, terms, more, open }) {
      const code = codeOf(quiz.id, machine);
      return panelFrame(
        terms.codeTitle,
        html`<p><code class="code" part="code">${code}</code></p>
          <p>${more.codeText}</p>
          <div class="qr">${qrCode(code, more.codeQr)}</div>`,
        primary(terms.backToQuiz, () => open(null)),
      );
    },
  };
}

function qrCode(text: string, label: string): unknown {
  const bitmap = generate(text);
  let path = '';
  for (let y = 0; y < bitmap.size; y++) {
    for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return html`<svg
    viewBox="0 0 ${bitmap.size} ${bitmap.size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <path fill="currentColor" d=${path} />
  </svg>`;
}
