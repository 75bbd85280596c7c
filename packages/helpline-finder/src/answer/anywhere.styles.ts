/** Help that belongs to no country. */
import { css } from 'lit';

export const anywhereStyles = css`
  .anywhere {
    display: grid;
    gap: 12px;
  }
  .anywhere-title {
    font-size: 1.41em;
  }
  .anywhere .ways {
    grid-template-columns: 1fr;
  }
  .anywhere-services {
    display: grid;
    gap: 16px 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
`;
