/** Markers, and the words beside what is pointed at. */
import { css } from 'lit';

export const markerStyles = css`
  .marker {
    position: absolute;
    left: calc(-1 * max(12px, var(--_r)));
    top: calc(-1 * max(12px, var(--_r)));
    /* A button centres its words by itself; a grid in each of a hundred is the slow way. */
    display: block;
    contain: strict;
    text-align: center;
    inline-size: calc(2 * max(12px, var(--_r)));
    block-size: calc(2 * max(12px, var(--_r)));
    padding: 0;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_raised);
    font-size: 14px;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    box-sizing: border-box;
  }
  /* A single place is a dot with an invisible rim of 24 px. */
  .marker.one {
    border-color: transparent;
    background: none;
  }
  .marker.one::before {
    content: '';
    display: block;
    inline-size: 12px;
    block-size: 12px;
    margin: auto;
    border: 2px solid var(--_raised);
    border-radius: 50%;
    background: var(--_ink);
  }
  .marker.chosen::before {
    background: var(--_sun);
    border-color: var(--_ink);
  }
  .marker:focus-visible,
  .marker:hover {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_raised);
    z-index: 1;
  }
  .callout {
    position: absolute;
    z-index: 2;
    left: var(--_x);
    top: var(--_y);
    display: grid;
    inline-size: max-content;
    max-inline-size: 230px;
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
    border: 2.5px solid #1c2140;
    border: 2.5px solid light-dark(var(--_ink), #1c2140);
    background: var(--_sun);
  }
`;
