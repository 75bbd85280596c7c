/** Controls and cards on the map; what changes on narrow screens and in forced colours. */
import { css } from 'lit';

export const mapControlStyles = css`
  .float {
    border: 0;
    border-radius: var(--_radius);
    background: var(--_float);
    color: var(--_ink);
    box-shadow: var(--_shadow);
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
    position: absolute;
    z-index: 3;
    inset-block-start: 16px;
    inset-inline: 16px;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px;
    pointer-events: none;
  }
  .map-top > * {
    pointer-events: auto;
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
  /* Like the plane, its controls keep their sides in every writing direction. */
  .zoom {
    position: absolute;
    inset-block-end: 16px;
    right: 16px;
    display: grid;
  }
  .zoom button {
    inline-size: 44px;
    padding: 0;
  }
  .zoom button + button {
    border-block-start: 1px solid var(--_hairline);
  }
  button.pan {
    position: absolute;
    padding: 0;
    inline-size: 44px;
    opacity: 0.9;
  }
  .pan.left,
  .pan.right {
    inset-block-start: calc(50% - 22px);
  }
  .pan.left {
    left: 8px;
  }
  .pan.right {
    right: 8px;
  }
  .pan.up,
  .pan.down {
    inset-inline-start: calc(50% - 22px);
  }
  .pan.up {
    inset-block-start: 68px;
  }
  .pan.down {
    inset-block-end: 8px;
  }
  @container (max-width: 1019px) {
    .map-top {
      position: static;
      justify-content: start;
      padding-block: 8px 12px;
    }
    .map-top .float {
      box-shadow: none;
      border: 1.5px solid var(--_edge);
    }
    .pan.up {
      inset-block-start: 8px;
    }
    .small-states {
      justify-content: start;
      gap: 0 16px;
    }
  }
  @container (max-width: 699px) {
    .map {
      position: static;
      block-size: auto;
      margin-inline: calc(-1 * var(--_pad));
    }
    .map-box {
      flex: none;
      min-block-size: 0;
      block-size: clamp(280px, 104cqi, 78svh);
      border-radius: var(--_free);
    }
    .map figcaption {
      padding-inline: var(--_pad);
    }
    .map-top {
      padding: 4px var(--_pad) 12px;
    }
    /* The map is too low for these to stand beside the zoom. */
    .pan.left,
    .pan.right {
      inset-block-start: calc(50% - 58px);
    }
    .map-foot {
      left: 8px;
      right: 68px;
    }
    .kosovo p {
      padding: 8px 12px;
      line-height: 1.4;
    }
    .float {
      font-size: 0.9em;
    }
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 4px;
    }
    .count,
    .star {
      fill: CanvasText;
      stroke: Canvas;
      forced-color-adjust: none;
    }
    .marker,
    .marker.one::before {
      border-color: Canvas;
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
    .float,
    .callout {
      border: 1px solid ButtonText;
    }
    .swatch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
`;
