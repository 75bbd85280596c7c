/** The page around the first answer, on a screen. */
import { css } from 'lit';

export const pageStyles = css`
  :host {
    --_padding: var(--aw-padding, clamp(12px, 5cqi, 32px));
    --_padding-top: min(12px, var(--aw-padding, 12px));
    /* As above, where there is no container to measure by. */
    --_padding-exit: var(--aw-padding, clamp(12px, 5%, 32px));
  }
  .stage {
    position: relative;
  }
  /* From right to left its margin would stick out of a page as wide as the finder. */
  .visually-hidden {
    margin: 0;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .finder {
    display: grid;
    gap: 16px;
    padding: var(--_padding);
    padding-block-start: var(--_padding-top);
  }
  .finder > * {
    min-inline-size: 0;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  [dir='rtl'] .exit-button .icon {
    transform: scaleX(-1);
  }
  /* What has focus must not lie under the floating exit. */
  a,
  button,
  input,
  select,
  summary {
    scroll-margin-block: 24px 112px;
  }
  .problem,
  .nothing-open {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_ink);
  }
  /* Rows */
  .rows {
    border-block-end: 1.5px solid var(--_hairline);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px 14px;
    min-block-size: 56px;
    padding-block: 8px;
  }
  .rows > * {
    border-block-start: 1.5px solid var(--_hairline);
  }
  .row-text {
    display: grid;
    flex: 1 1 0;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .row-title {
    font-weight: 650;
  }
  .row-sub {
    font-size: 0.882em;
    color: var(--_ink-2);
  }
  .inline {
    font-weight: 650;
  }
  .finder.compact {
    gap: 12px;
  }
  .compact .speaks,
  .compact .row-sub,
  .compact .bubble-notes {
    display: none;
  }
  .compact h2 {
    font-size: 1.41em;
  }
  @container (inline-size >= 640px) {
    .finder:not(.list) {
      gap: 20px;
    }
    h2 {
      font-size: 2.235em;
    }
    .full .rows {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
      align-items: start;
    }
    .full .rows > * {
      min-block-size: 64px;
    }
  }
  @media print {
    .finder {
      padding: 0;
    }
  }
`;
