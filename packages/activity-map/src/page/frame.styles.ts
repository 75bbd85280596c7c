/** Colours and measures of the map, its frame, head and countdown. */
import { themeColours } from '@awareness-widgets/core';
import { css } from 'lit';

const colours = themeColours({
  'class-1': ['#bee5d7', '#225146'],
  'class-2': ['#85c3af', '#347a6a'],
  'class-3': ['#4ea189', '#53a390'],
  'class-4': ['#247c66', '#7ccdb8'],
  sea: ['#f3eee0', '#1a1e37'],
  land: ['#e8e1d0', '#242a49'],
  float: ['#fffefb', '#2b3056'],
  shade: ['rgb(28 33 64 / 14%)', 'rgb(0 0 0 / 40%)'],
});

export const frameStyles = css`
  ${colours}
  :host {
    --_block-size: var(--aw-block-size, 660px);
    --_shadow: 0 8px 24px var(--_shade);
  }
  .app {
    --_pad: var(--aw-padding, clamp(16px, 2.5cqi, 32px));
    /* How far the list's ground reaches into the space around it. */
    --_bleed: min(16px, var(--_pad));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block: min(16px, var(--aw-padding, 16px));
  }
  .head,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding-inline: var(--_pad);
  }
  .bar {
    flex-wrap: nowrap;
    align-items: start;
  }
  .head h2 {
    font-size: clamp(1.4em, 3.2cqi, 1.765em);
  }
  .year {
    margin-inline-start: 8px;
    color: var(--_ink-2);
    font-weight: 450;
  }
  .over {
    padding: 4px 12px;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.88em;
    font-weight: 650;
  }
  .countdown {
    display: flex;
    align-items: center;
    gap: 14px;
    margin-inline-start: auto;
    line-height: 1.25;
  }
  .countdown .days {
    font-size: 2.3em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: 0.04em;
    font-variant-numeric: tabular-nums;
  }
  .countdown strong,
  .countdown .quiet {
    display: block;
  }
  .countdown.next {
    color: var(--_ink-2);
    font-size: 0.94em;
  }
  .countdown strong {
    font-size: 0.94em;
  }
`;
