/** How the cards for the corners of a room look: one a page, seen from afar. */
import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: center;
    justify-items: center;
    inline-size: 297mm;
    block-size: 209.5mm;
    padding: 16mm 22mm 10mm;
    overflow: hidden;
    break-after: page;
  }
  .card:last-of-type {
    break-after: auto;
  }
  .card .shape {
    inline-size: 100mm;
    block-size: 100mm;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .card h1 {
    font-size: 340pt;
    line-height: 1;
  }
  .card p {
    grid-column: 1 / -1;
    align-self: end;
    color: var(--_ink-2);
    font-size: 13pt;
  }
  .team-0 {
    color: #00594d;
  }
  .team-1 {
    color: #23479c;
  }
  .team-2 {
    color: #a03a06;
  }
  .team-3 {
    color: #7a2a7d;
  }
`;
