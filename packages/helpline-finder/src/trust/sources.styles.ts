/** Sources and dates, entry by entry. */
import { css } from 'lit';

export const sourceStyles = css`
  /* Sources */
  .sources > summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_ink);
    font-weight: 650;
  }
  .sources dl {
    display: grid;
    gap: 16px 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    padding-block: 8px;
  }
  .sources dt {
    font-weight: 650;
    color: var(--_ink);
  }
  .sources a {
    overflow-wrap: anywhere;
  }
`;
