/** A question and its options, before and after the answer. */
import { css } from 'lit';

export const questionStyles = css`
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  }
  /* What gets the focus is read on: not at the edge, and not under the bar. */
  [data-focus] {
    scroll-margin-block: 40px 220px;
  }
  .parts,
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
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
  label.option {
    cursor: pointer;
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
  legend h2,
  .option-text {
    white-space: pre-line;
  }
  .verdict {
    font-size: 0.882em;
    font-weight: 700;
  }
  .reason {
    font-size: 0.94em;
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
`;
