/** How the answers of an exam look when they are gone through. */
import { css } from 'lit';

export const reviewStyles = css`
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .review-prompt {
    font-weight: 650;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .review .mark {
    display: flex;
    gap: 8px;
    align-items: center;
  }
`;
