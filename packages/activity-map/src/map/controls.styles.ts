/** Controls above and below the map, and how the figure changes on narrow screens. */
import { css } from 'lit';

export const mapControlStyles = css`
  .float {
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font-size: 0.94em;
    font-weight: 650;
  }
  button.float,
  .float button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 0 14px;
    cursor: pointer;
  }
  .float button {
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
  }
  .float .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .float button[disabled] {
    color: var(--_edge);
    cursor: default;
  }
  button.float:hover,
  .float button:not([disabled]):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.float:focus-visible,
  .note:focus-visible,
  .float :focus-visible {
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
  [dir='rtl'] .back .icon {
    scale: -1 1;
  }
  .online[aria-pressed='true'] {
    background: var(--_wash);
  }
  .map-top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-end: 8px;
  }
  .layers {
    display: flex;
  }
  .layers button + button {
    border-inline-start: 1px solid var(--_hairline);
  }
  .layers [aria-pressed='false'] {
    color: var(--_ink-2);
    font-weight: 450;
  }
  /* Like the plane, what moves it keeps its sides in every writing direction. */
  .map-bar {
    display: flex;
    direction: ltr;
    justify-content: space-between;
    gap: 8px;
    padding-block-start: 8px;
  }
  .zoom,
  .pans {
    display: flex;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .map-bar button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
  }
  .map-bar button + button {
    border-inline-start: 1px solid var(--_hairline);
  }
  .map-bar [disabled] {
    color: var(--_edge);
    cursor: default;
  }
  .map-bar button:not([disabled]):hover {
    background: var(--_wash);
  }
  .map-bar .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .map-bar :focus-visible {
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
  /* Between the buttons there is room, so that the map keeps its size when a country is chosen. */
  .card {
    flex: 1 1 0;
    align-self: center;
    min-inline-size: 0;
    font-size: 0.88em;
    line-height: 1.25;
  }
  .card strong {
    margin-inline-end: 6px;
  }
  [dir='rtl'] .card {
    direction: rtl;
  }
  /* What comes later has its room from the start. */
  .map figcaption {
    align-content: start;
    min-block-size: 132px;
  }
  @container (max-width: 699px) {
    .map {
      padding: 0;
      position: static;
      block-size: auto;
      margin-inline: calc(-1 * var(--_pad));
    }
    .map-box {
      flex: none;
      min-block-size: 0;
      block-size: clamp(260px, 96cqi, 70svh);
      border-radius: 0;
    }
    .map figcaption,
    .map-top,
    .map-bar {
      padding-inline: var(--_pad);
    }
    .map-bar button {
      inline-size: clamp(38px, 11.5cqi, 44px);
    }
    .float {
      font-size: 0.9em;
    }
  }
`;
