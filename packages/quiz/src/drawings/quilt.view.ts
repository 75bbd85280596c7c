/** The quilt on the edge of a certificate: tiles in the shapes of the teams, its own for each quiz. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { seededRandom } from '../engine/seeded-random.js';

const COLOURS = ['#00594d', '#1c2140', '#8ac7b5', '#dcf1e8', '#ffc44d', '#fdf9f1'] as const;
const COLUMNS = 3;
const ROWS = 10;

/** Which two colours meet; neighbours in the list differ enough to be seen in grey. */
const PAIRS = [
  [3, 0],
  [0, 4],
  [2, 1],
  [1, 4],
  [3, 1],
  [4, 0],
  [1, 2],
  [0, 2],
  [5, 0],
  [4, 1],
] as const;

function tile(kind: number, colour: string): SVGTemplateResult {
  switch (kind) {
    case 0:
      return svg`<path fill=${colour} d="M0 80A80 80 0 0 1 80 0V80z" />`;
    case 1:
      return svg`<path fill=${colour} d="M0 0H80A80 80 0 0 1 0 80z" />`;
    case 2:
      return svg`<path fill=${colour} d="M40 0 80 80H0z" />`;
    case 3:
      return svg`<path fill=${colour} d="M40 0 80 40 40 80 0 40z" />`;
    case 4:
      return svg`<circle fill=${colour} cx="40" cy="40" r="27" />`;
    case 5:
      return svg`<path fill=${colour} d="M0 0H80L40 80z" />`;
    default:
      return svg`<path fill=${colour} d="M16 14H64a6 6 0 0 1 6 6V50a6 6 0 0 1-6 6H28L10 72V20a6 6 0 0 1 6-6z" />`;
  }
}

const face = svg`<g fill="#1c2140"><circle cx="29" cy="29" r="4" /><circle cx="51" cy="29" r="4" /><path d="M29 39q11 9 22 0" fill="none" stroke="#1c2140" stroke-width="4" stroke-linecap="round" /></g>`;

export function quilt(seed: string): TemplateResult {
  const random = seededRandom(seed);
  let kind = 0;
  const tiles = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    // The next shape is another one than the last, so that no two alike stand side by side.
    kind = (kind + 1 + random(5)) % 7;
    const [back, front] = PAIRS[random(PAIRS.length)]!;
    const x = (i % COLUMNS) * 80;
    const y = Math.floor(i / COLUMNS) * 80;
    const smiling = kind === 6 && front === 4;
    return svg`<g transform="translate(${x} ${y})">
      <path fill=${COLOURS[back]} d="M0 0H80.500V80.500H0z" />
      ${tile(kind, COLOURS[front])}${smiling ? face : svg``}
    </g>`;
  });
  return html`<svg
    class="quilt"
    viewBox="0 0 240 794"
    preserveAspectRatio="xMidYMin slice"
    aria-hidden="true"
  >
    ${tiles}
  </svg>`;
}
