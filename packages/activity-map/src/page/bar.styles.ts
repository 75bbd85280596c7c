/** Search, chips, menus and the switch of narrow screens. */
import { css } from 'lit';

export const barStyles = css`
  .pick {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .pick select {
    appearance: none;
    padding-inline: 14px 38px;
    font-weight: 650;
    cursor: pointer;
  }
  .pick select option {
    background: var(--_raised);
    color: var(--_ink);
  }
  .pick .icon {
    position: absolute;
    inset-inline-end: 12px;
    inline-size: 18px;
    block-size: 18px;
    pointer-events: none;
  }
  .search {
    position: relative;
    flex: 0 1 300px;
    min-inline-size: 180px;
  }
  .search .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 14px;
    inline-size: 20px;
    block-size: 20px;
    pointer-events: none;
  }
  .search input {
    inline-size: 100%;
    padding-inline-start: 44px;
    text-overflow: ellipsis;
  }
  .search input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  .search input::placeholder {
    color: var(--_ink-2);
    opacity: 1;
  }
  .chips {
    flex: 1 1 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    min-inline-size: 0;
    /* Their room, until they come. */
    min-block-size: 44px;
  }
  .tools {
    display: flex;
    gap: 12px;
    margin-inline-start: auto;
  }
  .bar .button {
    font-size: 0.94em;
    padding-inline: 14px;
  }
  .menu {
    position: relative;
  }
  .menu .button .icon:last-child {
    inline-size: 18px;
    block-size: 18px;
  }
  .badge {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    padding-inline: 4px;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.9em;
  }
  .switch {
    display: none;
    overflow: hidden;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .switch button {
    flex: 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 46px;
    border: 0;
    background: none;
    font-weight: 650;
    cursor: pointer;
  }
  .switch button + button {
    border-inline-start: 1.5px solid var(--_edge);
  }
  .switch [aria-pressed='true'] {
    background: var(--_wash);
  }
  .switch :focus-visible {
    outline-offset: -4px;
  }
  .filters-button {
    display: none;
  }
`;
