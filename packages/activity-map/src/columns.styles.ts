/** The three columns, the charts below, and how both fold up on narrow screens and on paper. */
import { css } from 'lit';

export const columnStyles = css`
  .body {
    display: grid;
    grid-template-columns: 220px minmax(300px, 364fr) minmax(0, 600fr);
    gap: 32px;
    padding-inline-start: var(--_pad);
    align-items: stretch;
  }
  .view-list .body {
    grid-template-columns: 220px minmax(0, 1fr);
    padding-inline-end: var(--_pad);
  }
  .view-map .body {
    grid-template-columns: 220px minmax(0, 1fr);
  }
  .map-waiting {
    min-block-size: var(--_block-size);
    border-radius: var(--_radius);
    background: var(--_sea);
  }
  .overview,
  .bad {
    padding-inline: var(--_pad);
  }
  .overview > .link,
  .link.more {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .link[aria-expanded='true'] .icon,
  .menu [aria-expanded='true'] .icon:last-child,
  .pick-button[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .skeletons {
    display: grid;
    grid-template-columns: 220px 1fr 1.6fr;
    gap: 32px;
    padding: 24px;
  }
  .skeletons .skeleton {
    min-block-size: 560px;
  }

  @container (max-width: 1019px) {
    .body,
    .view-map .body,
    .view-list .body {
      grid-template-columns: minmax(280px, 2fr) minmax(0, 3fr);
      gap: 16px 24px;
    }
    .view-map .body,
    .view-list .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .filters-button {
      display: inline-flex;
    }
    .skeletons {
      grid-template-columns: 2fr 3fr;
    }
    .skeletons .skeleton:first-child {
      display: none;
    }
  }
  @container (max-width: 699px) {
    .head {
      gap: 8px 12px;
      justify-content: space-between;
    }
    .countdown {
      inline-size: 100%;
      margin: 0;
    }
    .switch {
      display: flex;
      inline-size: 100%;
    }
    .search {
      flex: 1 1 100%;
    }
    .chips {
      flex: 1 1 9em;
      min-inline-size: 0;
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 3px;
      scrollbar-width: none;
    }
    .chip {
      white-space: nowrap;
    }
    .bar > .link {
      order: 5;
    }
    .tools {
      order: 6;
      flex-wrap: wrap;
    }
    .body,
    .view-map .body,
    .view-list .body {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: var(--_pad);
    }
    .view-both[data-narrow='list'] .map,
    .map-waiting,
    .view-both[data-narrow='map'] .list {
      display: none;
    }
    .skeletons {
      grid-template-columns: 1fr;
    }
    .skeletons .skeleton:last-child {
      display: none;
    }
    .bars li {
      grid-template-columns: 8em 1fr 2.5em;
    }
  }
  @media (forced-colors: active) {
    .chip,
    .menu-list {
      border: 1px solid ButtonText;
    }
    .switch [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar .tools,
    .search,
    .switch,
    .bar .filters-button,
    .bar > .link,
    .overview > .link,
    .pick .icon {
      display: none;
    }
    .app .body {
      display: block;
      padding: 0 var(--_pad);
    }
    .chip {
      border: 1px solid #000;
      background: none;
    }
  }
`;
