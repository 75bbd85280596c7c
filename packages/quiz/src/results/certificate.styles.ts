/** How the certificate looks, on screen and on paper. */
import { css } from 'lit';

export const certificateStyles = css`
  .certificate {
    display: flex;
    inline-size: 297mm;
    block-size: 209.5mm;
    overflow: hidden;
    break-after: page;
    background: #fff;
  }
  .certificate:last-of-type {
    break-after: auto;
  }
  .quilt {
    inline-size: 63.5mm;
    block-size: 100%;
  }
  .certificate-words {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    padding: 17mm 22mm 12mm;
    font-size: 15.5pt;
  }
  .for,
  .can {
    color: var(--_ink-2);
    font-size: 16pt;
  }
  h1 {
    font-size: 66pt;
    line-height: 1.1;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h1.middle {
    font-size: 46pt;
  }
  h1.long {
    font-size: 33pt;
  }
  h1.longest {
    font-size: 24pt;
  }
  .line {
    display: block;
    block-size: 1.1em;
    border-block-end: 1pt solid var(--_ink);
  }
  .played {
    margin-block: 5mm;
    font-size: 19pt;
    line-height: 1.4;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 4mm;
    align-items: center;
    margin-block-end: 8mm;
  }
  .shape {
    inline-size: 22pt;
    block-size: 22pt;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .shape.hollow {
    fill: none;
    color: var(--_edge);
  }
  .team-0 {
    color: #00594d;
  }
  .team-1 {
    color: #1c2140;
  }
  .team-2 {
    color: #1c2140;
    fill: #ffc44d;
  }
  .team-3 {
    color: #4ea189;
  }
  .star {
    inline-size: 32pt;
    block-size: 32pt;
    fill: #ffc44d;
    stroke: #1c2140;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  ul {
    display: grid;
    gap: 2.5mm;
    margin-block-start: 3mm;
  }
  li {
    display: flex;
    gap: 4mm;
    align-items: center;
  }
  li .icon {
    color: #00594d;
    inline-size: 20pt;
    block-size: 20pt;
  }
  .sign {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12mm;
    margin-block-start: auto;
  }
  .sign strong {
    display: block;
    min-block-size: 1.9em;
    align-content: end;
    padding-block-end: 1.5mm;
    border-block-end: 1pt solid var(--_ink);
    font-weight: 650;
  }
  .sign span {
    font-size: 12pt;
    color: var(--_ink-2);
  }
  .privacy {
    margin-block-start: 7mm;
    font-size: 10.5pt;
    color: var(--_ink-2);
  }
`;
