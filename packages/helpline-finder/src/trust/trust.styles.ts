/** The line about checks and sources. */
import { css } from 'lit';

export const trustStyles = css`
  .trust {
    display: grid;
    gap: 8px;
    font-size: 0.882em;
    color: var(--_ink-2);
  }
  .trust .inline {
    color: var(--_ink);
  }
  @container (inline-size >= 640px) {
    .trust > p {
      max-inline-size: 70ch;
    }
  }
`;
