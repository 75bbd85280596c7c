/** Feedback, and the screens between and after the questions. */
import { css } from 'lit';

export const screenStyles = css`
  .feedback,
  .opening {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
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
  /* Words of ours where the host turns the box round: their full stop stays at their end. */
  .words > :not([lang]),
  .facts > li,
  .again > span,
  .problem {
    unicode-bidi: plaintext;
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
  .hint svg,
  .again svg {
    margin-block-start: 0.12em;
  }
`;
