/**
 * How list and map look on paper. One sheet for all rooms, after all others: it comes later than the
 * rest, and what paper leaves out is decided in one place.
 */
import { css } from 'lit';

export const paperStyles = css`
  @media print {
    .app .bar .tools,
    .app .search,
    .app .switch,
    .app .bar .filters-button,
    .app .clear,
    .app .overview > .link,
    .app .pick .icon {
      display: none;
    }
    .app .body {
      display: block;
      padding: 0 var(--_pad);
    }
    .app .chip {
      border: 1px solid #000;
      background: none;
    }
    .app .list {
      display: block;
      block-size: auto;
      min-block-size: 0;
    }
    .app .scroll {
      contain: none;
      overflow: visible;
    }
    .app .group-head {
      position: static;
      break-after: avoid;
    }
    .app .entry {
      break-inside: avoid;
    }
    .app .list-head .pick {
      display: none;
    }
    .app .filters {
      display: none;
    }
    .app .map {
      display: block;
      position: static;
      block-size: auto;
      inline-size: 100%;
      margin: 0 0 12pt;
      break-inside: avoid;
    }
    .app .map-box {
      block-size: 300px;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .app .float,
    .app .kosovo,
    .app .small-states {
      display: none;
    }
    .app .swatch {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .app .actions,
    .app .close {
      display: none;
    }
  }
`;
