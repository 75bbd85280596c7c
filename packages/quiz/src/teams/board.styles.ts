/** How the last screen of a team game looks. */
import { css } from 'lit';

export const boardStyles = css`
  .bunting {
    display: none;
    color: var(--_ink);
  }
  .bunting .string {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .bunting [class^='team-'] {
    fill: currentColor;
  }
  .pennant-star {
    fill: var(--_sun);
    stroke: light-dark(#1c2140, #fdf9f1);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .board {
    display: grid;
    gap: 24px;
  }
  .together {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .together .companion {
    inline-size: 4.6em;
  }
  .together p,
  .worth {
    color: var(--_ink-2);
  }
  .worth strong {
    color: var(--_ink);
  }
  .worth {
    flex: 1 1 14em;
    align-self: center;
  }
  .board-rows {
    align-self: start;
    border-block: 2px solid var(--_ink);
  }
  .board-row {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 4px 16px;
    align-items: center;
    padding-block: 12px;
  }
  .board-row + .board-row {
    border-block-start: 1px solid var(--_hairline);
  }
  .board-row > .shape {
    inline-size: 1.7em;
    block-size: 1.7em;
  }
  .board-name {
    font-size: 1.18em;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .board-marks {
    grid-row: 2;
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .board-marks .shape,
  .board-marks .star {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .board-marks .star {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: -0.1em;
  }
  .board-points {
    font-size: 1.765em;
    font-weight: 700;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
