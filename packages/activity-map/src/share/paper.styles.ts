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
      border-inline: 0;
      border-radius: 0;
      margin: 0;
      padding-inline: 0;
      background: none;
    }
    .app .entry.open .entry-title {
      font-size: 1.06em;
    }
    .app .list-head .pick {
      display: none;
    }
    .app .filters {
      display: none;
    }
    .app .list-head h3 {
      break-after: avoid;
    }
    .app.app.app.app .map {
      display: block;
      position: static;
      block-size: auto;
      inline-size: 100%;
      margin: 0 0 12pt;
      break-inside: avoid;
    }
    /* The size that map/map-window.ts draws it for. */
    .app .map-box {
      inline-size: 660px;
      block-size: 480px;
      min-block-size: 0;
      max-block-size: none;
      aspect-ratio: auto;
      flex: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .app .map-top,
    .app .map-bar,
    .app .map-notes,
    .app .small-states {
      display: none;
    }
    .app .swatch {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .app .done-note,
    .app .skip,
    .app .overview,
    .app .bad,
    .app .countdown,
    .app .actions,
    .app .close {
      display: none;
    }
  }
`;
