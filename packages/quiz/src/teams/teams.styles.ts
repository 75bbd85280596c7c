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
    grid-template-columns: auto auto minmax(0, 1fr);
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
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.4em, 100%), 1fr));
    flex: 1 1 100%;
    gap: 4px;
    line-height: 1.25;
  }
  /* Teams along the bottom would cover half of the question, and the explanation. */
  @container (max-width: 55.99em) {
    .asking.mode-teams .bar {
      position: static;
    }
  }
  .team {
    display: flex;
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
    overflow-wrap: break-word;
    hyphens: auto;
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
  /* Beside the words of an option that nobody chose, so that it takes no line of its own. */
  .option:has(> .badges.alone) {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .option > .badges.alone {
    grid-row: 1;
    grid-column: 3;
    margin: 0;
  }
  .option > .badges.alone:has([open]) {
    grid-row: auto;
    grid-column: 2;
  }
  .why {
    font-size: 0.83em;
  }
  .why summary {
    display: inline-flex;
    align-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .why[open] {
    flex: 1 1 100%;
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
`;
