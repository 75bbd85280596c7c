/** An open entry and its details. */
import { css } from 'lit';

export const detailsStyles = css`
  .follow {
    min-block-size: 44px;
    border-block-end: 1px solid var(--_hairline);
  }
  .entry.open {
    margin: 4px max(-15px, -1 * var(--_bleed)) 12px;
    padding: 14px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    gap: 8px 12px;
  }
  .entry.open .entry-title {
    font-size: 1.29em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block-start: -8px;
    margin-inline-end: -8px;
    border: 0;
    border-radius: 8px;
    background: none;
    cursor: pointer;
  }
  .close:hover {
    background: var(--_wash);
  }
  .details {
    grid-column: 1 / -1;
    display: grid;
    gap: 12px;
    font-size: 0.94em;
  }
  .details dl {
    display: grid;
    grid-template-columns: minmax(72px, 6.5em) minmax(0, 1fr);
    gap: 4px 12px;
    margin: 0;
  }
  .details dt {
    color: var(--_ink-2);
  }
  .details p,
  .details dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sun-mark {
    display: inline-block;
    inline-size: 1.05em;
    block-size: 0.8em;
    margin-inline-end: 8px;
    border: 2px solid #1c2140;
    border: 2px solid light-dark(var(--_ink), #1c2140);
    border-radius: 4px 4px 4px 0;
    background: var(--_sun);
    vertical-align: -0.05em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .actions:not(:has(*)) {
    display: none;
  }

  @media (forced-colors: active) {
    .entry.open {
      border-color: CanvasText;
    }
  }
`;
