/** The range of days. */
import { css } from 'lit';

export const dateStyles = css`
  .dates {
    display: grid;
    gap: 8px;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button.small {
    padding-inline: 12px;
    font-size: 0.88em;
    font-weight: 450;
  }
  .button.small .option-count {
    min-inline-size: 0;
  }
  .date {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    font-size: 0.94em;
  }
  .date .field {
    min-inline-size: 0;
    padding-inline: 10px;
  }
`;
