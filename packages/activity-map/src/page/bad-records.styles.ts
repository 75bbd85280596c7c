/** The notice for editors. */
import { css } from 'lit';

export const badRecordStyles = css`
  .bad {
    padding-inline: var(--_pad);
  }
  .bad summary {
    min-block-size: 44px;
    font-weight: 650;
    cursor: pointer;
  }
  .bad li {
    padding-block: 4px;
    font-size: 0.94em;
  }
`;
