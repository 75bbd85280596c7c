/** Teams mode from projector width on: large, in columns, the teams along the bottom. */
import { css } from 'lit';

export const projectorStyles = css`
  @container (min-width: 56em) {
    .mode-teams {
      --_padding: var(--aw-padding, 4.4cqi);
      min-block-size: min(100svh, 56.25cqi);
      /* By the height too, so that a question fits a low screen without scrolling. */
      font-size: clamp(1em, min(1.72cqi, 2.9svh), 2em);
    }
    .mode-teams:has(.count-4) {
      font-size: clamp(1em, min(1.5cqi, 2.6svh), 1.8em);
    }
    .mode-teams .stage {
      gap: 0.9em;
    }
    .mode-teams .top {
      padding-block-start: 0.7em;
    }
    .mode-teams .progress i {
      block-size: 12px;
      border-width: 2px;
      border-radius: 6px;
    }
    .mode-teams h2 {
      font-size: 1.9em;
      line-height: 1.2;
      max-inline-size: 27em;
    }
    .mode-teams .question {
      gap: 0.9em;
    }
    .mode-teams .question:has(.beside) {
      grid-template-columns: 3fr 2fr;
    }
    .mode-teams :is(.parts, .question > .talk) {
      grid-column: 1 / -1;
    }
    .mode-teams .talk {
      font-size: 1.28em;
    }
    .mode-teams :is(.talk .shape, .talk .companion) {
      inline-size: 1.8em;
      block-size: auto;
    }
    .mode-teams.asking .stage {
      padding-block: 1em 0.5em;
    }
    .mode-teams .options {
      grid-template-columns: repeat(3, 1fr);
      gap: 0.7em 1em;
      font-size: 1.16em;
    }

    .mode-teams .options:is(.count-2, .count-4) {
      grid-template-columns: repeat(2, 1fr);
    }
    .mode-teams .option {
      block-size: 100%;
      padding: 0.6em 1.1em;
      align-content: center;
      gap: 4px 1em;
    }
    .mode-teams .feedback .words {
      font-size: 1.12em;
      max-inline-size: 60em;
    }
    .mode-teams .next-step {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .mode-teams .bar {
      align-items: center;
      border-block-start: 2px solid var(--_ink);
      padding-block: 0.9em;
    }
    .mode-teams .teams {
      flex: 1 1 30em;
    }
    .mode-teams .team {
      padding-block: 3px;
    }
    .mode-teams .teams:has(> :nth-child(5)) {
      font-size: 0.82em;
    }
    .mode-teams.is-feedback .bar {
      padding-block: 0.5em;
    }
    .mode-teams .bar .button {
      min-block-size: 3.1em;
      padding-inline: 1.3em;
      font-size: 1.15em;
    }
    .mode-teams .bar .primary {
      min-inline-size: 0;
    }
    .is-board .bunting {
      display: block;
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      inline-size: calc(100% - 11em);
    }
    .is-board {
      position: relative;
    }
    .is-board .top {
      z-index: 1;
    }
    .mode-teams.is-feedback h2 {
      font-size: 1.35em;
    }
    .mode-teams.is-feedback :is(.stage, .question) {
      gap: 0.7em;
    }
    .mode-teams.is-feedback :is(.beside) {
      display: none;
    }
    .mode-teams.is-feedback .question:has(.beside) {
      grid-template-columns: 1fr;
    }
    .mode-teams.is-feedback .option {
      padding-block: 0.4em;
      align-content: start;
    }
    .is-board .stage {
      padding-block-start: 4em;
    }
    .is-board .board {
      grid-template-columns: 2fr 3.6fr;
      gap: 2.4em;
    }
    .is-board .board-row {
      grid-template-columns: auto minmax(7em, 10em) minmax(0, 1fr) 1.6em;
      min-block-size: 4.4em;
    }
    .is-board .board-marks {
      grid-row: 1;
      grid-column: 3;
      gap: 0.7em;
    }
    .is-board .bar {
      border-block-start: 0;
    }
    .is-board .bar .primary {
      flex: 0 0 auto;
    }
  }
`;
