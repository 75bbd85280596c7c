/** The figure, its window and the countries. */
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
    padding-inline-end: var(--_pad);
  }
  .map-box {
    position: relative;
    /* Never so tall and narrow that filling it would cut the first view off at its sides. */
    flex: 0 1 auto;
    aspect-ratio: 1 / 1.15;
    min-block-size: 320px;
    overflow: hidden;
    border-radius: var(--_radius);
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
    fill: #ded6c2;
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
    fill: #ece5d7;
    fill: light-dark(#ece5d7, #2a2f4f);
  }
  .hatch-line {
    stroke: #b3ab9c;
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
    stroke: #7b7d8c;
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
`;
