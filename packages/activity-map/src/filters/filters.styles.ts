/** The filters: a column beside the list, a panel above it on narrow screens. */
import { css } from 'lit';

export const filterStyles = css`
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 10px;
    padding-block: 8px;
  }
  .done {
    display: none;
  }
  .group legend {
    padding-block: 4px;
    font-size: 0.94em;
    font-weight: 700;
  }
  .option {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-size: 0.94em;
    cursor: pointer;
  }
  .option input {
    appearance: none;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 1.5px solid var(--_edge);
    border-radius: 5px;
    background: var(--_raised);
    cursor: inherit;
  }
  .option input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .option input:checked::after {
    content: '';
    display: block;
    inline-size: 6px;
    block-size: 10px;
    margin: 1px auto;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .option:has(:checked) .option-name {
    font-weight: 700;
  }
  .option[data-none] {
    color: var(--_ink-2);
    cursor: default;
  }
  .option-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
    line-height: 1.25;
  }
  .option-bar {
    flex: none;
    inline-size: 34px;
    block-size: 8px;
  }
  .bars .option-bar {
    inline-size: 100%;
    block-size: 12px;
  }
  .option-bar::before {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(100% * var(--_share, 0));
    background: var(--_class-2);
  }
  .option-count {
    flex: none;
    min-inline-size: 2em;
    text-align: end;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
  }
  .filters .link {
    font-size: 0.94em;
    justify-self: start;
    text-align: start;
  }
  .countries {
    position: relative;
  }
  .pick-button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    inline-size: 100%;
    font-size: 0.94em;
    font-weight: 650;
    text-align: start;
    cursor: pointer;
  }
  .pick-button .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .clip {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_wash);
    font-weight: 650;
  }

  @container (max-width: 1019px) {
    .filters {
      display: none;
      grid-column: 1 / -1;
      padding-inline-end: var(--_pad);
      border-block: 1px solid var(--_hairline);
    }
    .filters[data-open='true'] {
      display: block;
    }
    .groups {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
      gap: 12px 24px;
      padding-block: 16px;
      align-items: start;
    }
    .countries,
    .filters .more {
      grid-column: 1 / -1;
    }
    .countries {
      max-inline-size: 360px;
    }
    .option {
      min-block-size: 44px;
    }
    .done {
      display: block;
      position: sticky;
      z-index: 2;
      inset-block-end: calc(12px + var(--aw-bottom, 0px));
      min-inline-size: 200px;
      margin: 0 auto 16px;
      box-shadow: var(--_shadow);
    }
  }
  @container (max-width: 699px) {
    .filters {
      padding-inline-end: 0;
    }
    .option-bar {
      inline-size: 64px;
    }
    .done {
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .option {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .option input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
    .option-bar::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
