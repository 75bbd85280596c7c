/** The open menu of downloads. */
import { css } from 'lit';

export const menuStyles = css`
  .menu-list {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 6px);
    inset-inline-end: 0;
    min-inline-size: 100%;
    inline-size: max-content;
    padding: 6px;
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: var(--_shadow);
  }
  .menu-list button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 14px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .menu-list .quiet {
    display: block;
    padding-block-end: 8px;
    font-size: 0.9em;
  }
  .menu-list [disabled] {
    cursor: default;
  }
  .menu-list button:not([disabled]):hover {
    background: var(--_wash);
  }

  @media (forced-colors: active) {
    .menu-list {
      border: 1px solid ButtonText;
    }
  }
`;
