/** The rows below the first answer, which open where they stand, and the further lines. */
import { css } from 'lit';

export const rowStyles = css`
  [dir='rtl'] .row-arrow .icon {
    transform: scaleX(-1);
  }
  .row-arrow .icon {
    transition: transform var(--_motion);
  }
  summary {
    cursor: pointer;
  }
  summary.row {
    list-style: none;
  }
  summary.row::-webkit-details-marker {
    display: none;
  }
  summary.row:hover .row-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [open] > summary .row-arrow .icon {
    transform: rotate(90deg);
  }
  .row-body,
  .services {
    display: grid;
    gap: 24px 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
  .row-body {
    padding-block: 4px 20px;
  }
  /* Further lines, trust */
  .service {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .more {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  @container (inline-size >= 640px) {
    .full .rows > :has(+ [open]):not([open]) {
      align-self: start;
    }
  }
`;
