/** The chips of what is filtered. */
import { css } from 'lit';

export const chipStyles = css`
  .chip {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-block: 0;
    padding-inline: 16px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_ink);
    font-size: 0.94em;
    font-weight: 650;
    cursor: pointer;
  }
  .chip:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chip .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  @container (max-width: 699px) {
    .chip,
    .clear {
      white-space: nowrap;
    }
    /* Chips go by below it, so that clearing is never out of sight. */
    .clear {
      position: sticky;
      inset-inline-end: -4px;
      margin-inline-start: auto;
      padding-inline: 4px;
      background: var(--_paper);
      box-shadow: 0 0 6px 6px var(--_paper);
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid ButtonText;
    }
  }
`;
