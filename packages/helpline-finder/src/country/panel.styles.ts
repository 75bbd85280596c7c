/** Styles of what the first answer does not need. */
import { css } from 'lit';

export const extraStyles = css`
  /* Addresses run from left to right, and stand at the edge where their line begins. */
  .way-text {
    justify-self: start;
  }
  .panel {
    display: grid;
    gap: 16px;
    padding-block-end: 16px;
    border-block-end: 1.5px solid var(--_hairline);
  }
  .panel-field {
    display: grid;
    gap: 4px;
    font-weight: 650;
  }
  .panel-field .field {
    inline-size: 100%;
    font-weight: 450;
  }
  .panel-list {
    display: grid;
    gap: 0 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    max-block-size: 22em;
    overflow-y: auto;
    /* Room for the focus ring of the choices. */
    padding: 4px;
  }
  .panel-choice {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    font-weight: 650;
    cursor: pointer;
  }
  .panel-choice:hover,
  .panel-choice[aria-current] {
    background: var(--_wash);
  }
  .panel-own {
    unicode-bidi: isolate;
    margin-inline-start: 0.5em;
    font-weight: 450;
    font-size: 0.882em;
    color: var(--_ink-2);
  }

  /* Filters */
  .filters legend {
    margin-block-end: 8px;
    font-weight: 650;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    z-index: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1.5px solid var(--_edge);
    border-radius: 22px;
    background: var(--_raised);
  }
  .chip:has(:checked) {
    background: var(--_wash);
    font-weight: 700;
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

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

  /* All countries */
  .entries {
    display: grid;
    gap: 24px 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .entry {
    display: grid;
    justify-items: start;
    align-content: start;
    padding-block-start: 16px;
    border-block-start: 1.5px solid var(--_hairline);
  }
  .entry-call {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    max-inline-size: 100%;
    font-weight: 700;
    white-space: normal;
    overflow-wrap: anywhere;
    user-select: text;
  }
  .entry-call.number {
    font-size: 1.41em;
  }
  .entry .link {
    text-align: start;
  }
  .entry-danger {
    font-size: 0.882em;
  }

  @container (inline-size >= 640px) {
    .panel {
      grid-template-columns: 1fr 1fr;
    }
    .panel-list,
    .panel-none {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
