/** How often Shift has still to be pressed, beside the exit. */
import { css } from 'lit';

export const pressesStyles = css`
  /* Seen by those who do not hear it, and without moving anything. */
  .exit-presses {
    position: absolute;
    inset-block-start: calc(100% + 8px);
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 4px 10px;
    border-radius: 8px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.882em;
    font-weight: 650;
  }
  .exit.floating .exit-presses {
    inset-block: auto calc(100% + 8px);
    inset-inline: auto 12px;
  }
`;
