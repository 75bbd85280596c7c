/**
 * Styles of the player. One column on a phone, the same column centred on a wide screen; what only
 * teams, a question type or paper need is in their own files. Values: docs/look.md.
 */
import { css } from 'lit';

export const quizStyles = css`
  .player {
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-block-size: 30em;
    max-inline-size: 44em;
    margin-inline: auto;
  }
  .top {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 20px 0;
  }
  .progress,
  .progress-bar,
  .timer {
    grid-column: 1 / -1;
  }
  .count {
    white-space: nowrap;
  }
  .help {
    grid-area: 1 / 2;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 650;
    cursor: pointer;
  }
  .help span {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  .progress {
    display: flex;
    gap: 5px;
  }
  .progress i {
    flex: 1;
    block-size: 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  .progress .past {
    border-color: var(--_ink);
    background: var(--_ink);
  }
  .progress .now {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .progress-bar {
    inline-size: 100%;
    block-size: 8px;
    accent-color: var(--_accent);
  }
  .timer {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  .stage {
    display: grid;
    align-content: start;
    gap: 20px;
    padding: 20px;
  }
  .question {
    display: grid;
    gap: 20px;
    align-content: start;
  }
  /* A floated legend takes its place in the grid like any other child. */
  legend {
    float: inline-start;
    inline-size: 100%;
  }
  h2 {
    font-size: 1.41em;
    letter-spacing: -0.01em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  h2:focus-visible,
  h3:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .parts {
    display: grid;
    gap: 12px;
  }
  .beside {
    display: grid;
    gap: 12px;
  }
  .beside img {
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 20em;
    border-radius: var(--_radius);
  }
  .options {
    display: grid;
    gap: 12px;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 2px 12px;
    min-block-size: 54px;
    padding: 14px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    scroll-margin-block: 60px 110px;
  }
  .option > :not(svg, input, .letter) {
    grid-column: 2;
  }
  .option .letter ~ .option-text:nth-child(3) {
    grid-column: 3;
  }
  label.option:has(.letter) {
    grid-template-columns: auto auto 1fr;
  }
  label.option {
    cursor: pointer;
    transition:
      background var(--_motion),
      border-color var(--_motion);
  }
  label.option:hover,
  label.option:has(:checked) {
    background: var(--_wash);
  }
  label.option:has(:checked) {
    border-color: var(--_ink);
    box-shadow: 0 0 0 0.5px var(--_ink);
  }
  label.option:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .option > svg {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
  }
  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.08em 0 0;
    border: 2px solid var(--_ink-2);
    border-radius: 50%;
    background: var(--_raised);
    cursor: inherit;
  }
  input[type='checkbox'] {
    border-radius: 5px;
  }
  input:focus-visible {
    outline: none;
  }
  input[type='radio']:checked {
    border-color: var(--_ink);
    background: radial-gradient(circle, var(--_ink) 45%, transparent 50%);
  }
  input[type='checkbox']:checked {
    border-color: var(--_ink);
    background: conic-gradient(from 0deg, var(--_ink), var(--_ink)) center / 60% 60% no-repeat;
  }
  .letter {
    font-weight: 700;
  }
  .option.other {
    border-color: var(--_edge);
    background: none;
    color: var(--_ink-2);
  }
  .option.chosen {
    border: 2px solid var(--_ink);
  }
  .option.works {
    border: 2px solid var(--_accent);
    background: var(--_wash);
  }
  .works > svg,
  .works .verdict {
    color: var(--_accent);
  }
  .option.closed {
    border-style: dashed;
    background: none;
  }
  .verdict {
    font-size: 0.882em;
    font-weight: 700;
  }
  .reason {
    font-size: 0.94em;
  }

  .feedback,
  .opening {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 16px 18px;
  }
  .opening > :not(.companion, .words) {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .words {
    display: grid;
    gap: 8px;
  }
  .feedback h3 {
    font-size: 1.12em;
  }
  .companion {
    inline-size: 3.2em;
    overflow: visible;
  }
  .opening .companion {
    inline-size: 4.2em;
  }
  .companion path,
  .companion circle {
    stroke: #1c2140;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .companion .bubble {
    fill: var(--_sun);
    stroke: light-dark(#1c2140, #fdf9f1);
  }
  .companion .eye {
    fill: #1c2140;
    stroke: none;
  }
  [dir='rtl'] .companion,
  [dir='rtl'] .button.primary > .icon {
    scale: -1 1;
  }
  .more {
    font-weight: 650;
    white-space: nowrap;
  }
  .again,
  .hint {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .again {
    color: var(--_ink-2);
    font-size: 0.92em;
  }
  .hint {
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .problem {
    font-weight: 650;
  }
  .star {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--_sun);
    stroke: light-dark(#1c2140, #fdf9f1);
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .next-step {
    display: grid;
    justify-items: start;
    gap: 12px;
    margin-block-start: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 12px 20px max(12px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_hairline);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_paper);
  }
  /* Where little height is left, the bar must not cover what has the focus. */
  @media (max-height: 460px) {
    .bar {
      position: static;
    }
  }
  .bar .button {
    min-block-size: 54px;
  }
  .bar .primary {
    flex: 1 1 9em;
  }
  .read {
    min-inline-size: 54px;
    padding-inline: 0.8em;
  }
  .read svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  .facts {
    display: grid;
    gap: 8px;
  }
  .facts {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .ticks li {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .ticks svg,
  .hint svg,
  .again svg {
    margin-block-start: 0.12em;
  }
  .ticks svg,
  .marks .right {
    color: var(--_accent);
  }
  .score {
    font-size: 1.41em;
    font-weight: 700;
    line-height: 1.25;
  }
  .score span {
    display: block;
    font-size: 0.7em;
    font-weight: 450;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .marks li {
    position: relative;
    color: var(--_edge);
  }
  .marks svg {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .block {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }
  .ticks {
    display: grid;
    gap: 8px;
  }
  .reading {
    display: grid;
    gap: 4px;
  }
  .reading strong {
    display: block;
  }
  .reading strong::first-letter {
    text-transform: uppercase;
  }
  .reading a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (min-width: 40em) {
    .top {
      grid-template-columns: auto 1fr auto;
      gap: 8px 24px;
      padding: 16px 32px 0;
    }
    .help {
      grid-area: 1 / 3;
    }
    .progress,
    .progress-bar {
      grid-column: 2;
    }
    .stage {
      gap: 24px;
      padding: 24px 32px;
    }
    h2 {
      font-size: 1.765em;
    }
    .bar {
      padding-inline: 32px;
    }
    .bar .primary {
      margin-inline-start: auto;
      flex: 0 1 auto;
      min-inline-size: 16em;
    }
  }
  @container (max-width: 20em) {
    .stage,
    .top,
    .bar {
      padding-inline: 14px;
    }
  }

  @media (forced-colors: active) {
    input[type='radio'],
    input[type='checkbox'] {
      appearance: auto;
    }
    .option.works {
      border-width: 4px;
    }
    .progress i {
      border-color: CanvasText;
    }
    .progress .past,
    .progress .now {
      background: CanvasText;
    }
  }
  @media print {
    .bar,
    .tools,
    .help,
    .read {
      display: none;
    }
  }
`;
