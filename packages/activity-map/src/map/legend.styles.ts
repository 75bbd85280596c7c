/** Legend and small states below the map. */
import { css } from 'lit';

export const legendStyles = css`
  .map figcaption {
    display: grid;
    gap: 2px;
    padding-block-start: 10px;
    padding-inline-end: min(16px, var(--_pad));
    font-size: 0.9em;
  }
  .legend {
    display: flex;
    align-items: baseline;
    gap: 10px;
  }
  .legend strong {
    white-space: nowrap;
  }
  .legend ul,
  .small-states {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .small-states {
    justify-content: space-between;
    gap: 0 8px;
  }
  .small-states button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .small-states [disabled] {
    cursor: default;
  }
  .small-states [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .small-states button:not([disabled]):hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .swatch {
    flex: none;
    inline-size: 24px;
    block-size: 16px;
    background: var(--_land);
  }
  .swatch.round {
    inline-size: 14px;
    block-size: 14px;
    border: 1.25px solid var(--_edge);
    border-radius: 50%;
  }
  .swatch.class-1 {
    background: var(--_class-1);
  }
  .swatch.class-2 {
    background: var(--_class-2);
  }
  .swatch.class-3 {
    background: var(--_class-3);
  }
  .swatch.class-4 {
    background: var(--_class-4);
  }
  .swatch.awaited {
    background: repeating-linear-gradient(135deg, #b3ab9c 0 2px, #ece5d7 2px 6px);
    background: repeating-linear-gradient(
      135deg,
      light-dark(#b3ab9c, #565d86) 0 2px,
      light-dark(#ece5d7, #2a2f4f) 2px 6px
    );
  }
`;
