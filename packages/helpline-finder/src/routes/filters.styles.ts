/** The filters of the further lines. */
import { css } from 'lit';

export const filterStyles = css`
  /* Filters */
  .filters legend {
    margin-block-end: 8px;
    font-weight: 650;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    z-index: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: 22px;
    background: var(--_raised);
  }
  .chip:has(:checked) {
    background: var(--_wash);
    font-weight: 700;
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
