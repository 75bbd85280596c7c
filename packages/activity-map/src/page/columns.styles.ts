/** The three columns, and how they fold up on narrow screens. */
import { css } from 'lit';

export const columnStyles = css`
  .body {
    display: grid;
    grid-template-columns: 220px minmax(300px, 392fr) minmax(0, 600fr);
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
    .bar {
      flex-wrap: wrap;
    }
    .search {
      flex: 1 1 200px;
      max-inline-size: 300px;
    }
    .chips {
      order: 1;
      flex: 1 1 100%;
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
      max-inline-size: none;
    }
    .chips {
      flex-wrap: nowrap;
      overflow-x: auto;
      margin: -4px;
      padding: 4px;
      scrollbar-width: none;
    }
    .roomy {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .list-head {
      padding-block-start: 4px;
    }
    .list:has(.none) {
      block-size: auto;
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
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
