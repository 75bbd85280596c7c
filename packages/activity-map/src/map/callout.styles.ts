/** The words beside what is pointed at, and the mark of the open activity. */
import { css } from 'lit';

export const calloutStyles = css`
  .callout {
    position: absolute;
    z-index: 2;
    left: var(--_x);
    top: var(--_y);
    display: grid;
    inline-size: max-content;
    max-inline-size: 230px;
    overflow-wrap: anywhere;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: var(--_shadow);
    line-height: 1.35;
    pointer-events: none;
    font-size: 0.94em;
  }
  .callout span {
    color: var(--_ink-2);
    font-size: 0.94em;
  }
  .callout.above.to-end {
    translate: 0 calc(-100% - var(--_gap) - 6px);
    border-end-start-radius: 0;
  }
  .callout.above.to-start {
    translate: -100% calc(-100% - var(--_gap) - 6px);
    border-end-end-radius: 0;
  }
  .callout.below.to-end {
    translate: 0 calc(var(--_gap) + 6px);
    border-start-start-radius: 0;
  }
  .callout.below.to-start {
    translate: -100% calc(var(--_gap) + 6px);
    border-start-end-radius: 0;
  }
  .callout.sun,
  .callout.sun span {
    color: #1c2140;
  }
  .callout.sun {
    border: 2.5px solid light-dark(var(--_ink), #1c2140);
    background: var(--_sun);
  }
`;
