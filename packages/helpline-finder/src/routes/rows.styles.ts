/** Styles of what stands below the first answer. */
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
  .trust {
    display: grid;
    gap: 8px;
    font-size: 0.882em;
    color: var(--_ink-2);
  }
  .trust .inline {
    color: var(--_ink);
  }
  .print {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    font-size: 0.882em;
  }
  .print-title {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_ink-2);
  }
  .on-paper {
    display: none;
  }

  @container (inline-size >= 640px) {
    .full .rows > :has(+ [open]):not([open]) {
      align-self: start;
    }
    .trust > p {
      max-inline-size: 70ch;
    }
  }
  @media print {
    .on-paper {
      display: block;
    }
    .finder:has(> .on-paper) > :not(.on-paper) {
      display: none;
    }
  }
`;
