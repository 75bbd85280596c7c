/** The legend below the map. */
import { css } from 'lit';

export const legendStyles = css`
  .map figcaption {
    display: grid;
    gap: 2px;
    padding-block-start: 6px;
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
  .legend ul {
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
  .swatch {
    flex: none;
    inline-size: 24px;
    block-size: 16px;
    background: var(--_land);
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
