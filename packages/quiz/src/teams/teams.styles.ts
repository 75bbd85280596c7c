/** Styles of teams mode: large from a container of projector width on, one column below it. */
import { css } from 'lit';

export const teamStyles = css`
  .mode-teams {
    max-inline-size: none;
  }
  .shape {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .shape.hollow {
    color: var(--_edge);
    fill: none;
  }
  .team-0 {
    color: #00594d;
    color: light-dark(#00594d, #7fe0c6);
  }
  .team-1 {
    color: #23479c;
    color: light-dark(#23479c, #a9c4ff);
  }
  .team-2 {
    color: #a03a06;
    color: light-dark(#a03a06, #ffb48a);
  }
  .team-3 {
    color: #7a2a7d;
    color: light-dark(#7a2a7d, #eab0ec);
  }
  .team-4 {
    color: #5b4a00;
    color: light-dark(#5b4a00, #e6d27a);
  }
  .team-5 {
    color: #8a1c4a;
    color: light-dark(#8a1c4a, #ffb0cd);
  }
  .team-6 {
    color: #1d5a78;
    color: light-dark(#1d5a78, #9fd8f2);
  }
  .team-7 {
    color: #3f5a10;
    color: light-dark(#3f5a10, #c3e08c);
  }
  .option .letter ~ .option-text:nth-child(3) {
    grid-column: 3;
  }
  label.option:has(.letter) {
    grid-template-columns: auto auto 1fr;
  }
  .option.closed {
    border-style: dashed;
    background: none;
  }
  .letter {
    font-weight: 700;
  }
  .talk {
    display: flex;
    gap: 18px;
    align-items: center;
  }
  .talk .shape {
    inline-size: 2.2em;
    block-size: 2.2em;
  }
  .teams {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 100%;
    gap: 4px;
  }
  /* On a phone the teams would cover half of the question. */
  @container (max-width: 34em) {
    .asking.mode-teams .bar {
      position: static;
    }
  }
  .team {
    display: flex;
    flex: 1 1 7em;
    gap: 8px;
    align-items: center;
    padding: 6px;
    border-radius: var(--_radius);
  }
  .team.active {
    background: var(--_wash);
    outline: 1.5px solid var(--_accent);
  }
  .team-words {
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .team-words strong {
    overflow-wrap: anywhere;
  }
  .team-points {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_ink-2);
    font-size: 0.882em;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 6px;
    color: var(--_ink);
  }
  .badge {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-size: 0.83em;
  }
  .badge .shape {
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  .teams-form {
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }
  .team-count {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .team-names {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    gap: 12px 24px;
  }
  .team-name {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .team-name .field {
    flex: 1;
    min-inline-size: 0;
  }

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
    stroke: #1c2140;
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
    overflow-wrap: anywhere;
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
