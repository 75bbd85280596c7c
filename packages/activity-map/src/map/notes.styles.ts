/** What stands below the map: the note on Kosovo, the keys. */
import { css } from 'lit';

export const mapNoteStyles = css`
  .map-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: start;
  }
  .note,
  .key-help summary {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .key-help summary {
    align-content: center;
    inline-size: max-content;
  }
  .map-notes p {
    max-inline-size: 60ch;
    padding-block-end: 8px;
  }
  /* A phone has no keys, unless one is plugged in. */
  @media (hover: none) and (pointer: coarse) {
    .key-help {
      display: none;
    }
  }
`;
