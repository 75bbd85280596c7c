/** Styles that the types with several parts share. */
import { css } from 'lit';

export const partStyles = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 16px;
    align-items: center;
    padding: 12px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    scroll-margin-block: 60px 110px;
  }
  .row.done {
    border-color: var(--_ink);
  }
  .row.done.works {
    border: 2px solid var(--_accent);
    background: var(--_wash);
  }
  .row.closed {
    border-style: dashed;
    background: none;
  }
  .row > * {
    min-inline-size: 0;
  }
  .row .reason {
    display: block;
  }
  .part-verdict {
    display: flex;
    gap: 8px;
    align-items: baseline;
    font-size: 0.882em;
  }
  .part-verdict svg {
    align-self: start;
    margin-block-start: 0.12em;
  }
  .part-verdict.works {
    color: var(--_accent);
  }
  .row .field {
    inline-size: 100%;
  }
`;
