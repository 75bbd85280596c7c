/** Feedback, and the screens between and after the questions. */
import { css } from 'lit';

export const screenStyles = css`
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
    stroke: #1c2140;
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
    stroke: #1c2140;
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

  .facts {
    display: grid;
    gap: 8px;
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
  .reading a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
