/** The print buttons, and the paper that takes the place of the page in print. */
import { css } from 'lit';

export const printButtonStyles = css`
  .print {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    font-size: 0.882em;
  }
  .print-title {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_ink-2);
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    .finder:has(> .on-paper) > :not(.on-paper) {
      display: none;
    }
  }
`;
