/** The map and everything on it. */
import { css } from 'lit';

export const mapPartStyles = css`
  .map {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    block-size: calc(var(--_block-size) + 80px);
    margin-block-start: -8px;
  }
  .map-box {
    position: relative;
    /* Never so tall and narrow that filling it would cut the first view off at its sides. */
    flex: 0 1 auto;
    aspect-ratio: 1 / 1.15;
    min-block-size: 320px;
    overflow: hidden;
    /* Square where the map ends with the box, round where it stands free. */
    --_free: max(0px, var(--_radius) - var(--_pad));
    border-radius: var(--_free);
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    background: var(--_sea);
  }
  .viewport {
    position: absolute;
    inset: 0;
    overflow: hidden;
    contain: strict;
    touch-action: none;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  /* At the first view one finger scrolls the page. */
  .viewport.home {
    touch-action: pan-y;
  }
  .viewport.dragging {
    cursor: grabbing;
  }
  .viewport.dragging .stage {
    will-change: transform;
  }
  /* The plane has its own axes in every writing direction. */
  .stage {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    inline-size: 0;
    block-size: 0;
    direction: ltr;
  }
  .shapes {
    position: absolute;
    overflow: visible;
  }
  .shape {
    fill: var(--_land);
    fill-rule: evenodd;
    stroke: var(--_sea);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .class-0.asked {
    fill: light-dark(#ded6c2, #2e3558);
  }
  .shape.class-1 {
    fill: var(--_class-1);
  }
  .shape.class-2 {
    fill: var(--_class-2);
  }
  .shape.class-3 {
    fill: var(--_class-3);
  }
  .shape.class-4 {
    fill: var(--_class-4);
  }
  .shape.awaited {
    fill: url(#hatch);
  }
  .hatch-ground {
    fill: light-dark(#ece5d7, #2a2f4f);
  }
  .hatch-line {
    stroke: light-dark(#b3ab9c, #565d86);
    stroke-width: 3px;
  }
  .shape.faded {
    opacity: 0.45;
  }
  .asked {
    cursor: pointer;
  }
  .asked:hover {
    filter: brightness(0.95);
  }
  .shape:focus,
  .hit:focus {
    outline: none;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  /* The ring is seen on every shade because it brings its own ground. */
  .halo {
    fill: none;
    stroke: var(--_raised);
    stroke-width: 7.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .small .shape {
    stroke: light-dark(#7b7d8c, #8387a3);
    stroke-width: 1.25px;
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
  .small.pointed .shape {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .count,
  .star {
    fill: var(--_ink);
    stroke: var(--_raised);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 14.5px;
    font-weight: 700;
    text-anchor: middle;
    pointer-events: none;
    font-variant-numeric: tabular-nums;
  }
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
    border: 2.5px solid light-dark(var(--_ink), #1c2140);
    background: var(--_sun);
  }
`;
