/** The row of small states. */
import { css } from 'lit';

export const smallStateStyles = css`
  .small-states {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
  }
  .small-states button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .small-states [disabled] {
    cursor: default;
  }
  .small-states [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .small-states button:not([disabled]):hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .swatch.round {
    inline-size: 14px;
    block-size: 14px;
    border: 1.25px solid var(--_edge);
    border-radius: 50%;
  }
  @container (max-width: 1019px) {
    .small-states {
      justify-content: start;
      gap: 0 16px;
    }
  }
`;
