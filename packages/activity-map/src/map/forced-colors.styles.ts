/** The map in forced colours: shapes as lines, markers as blocks of the text's colour. */
import { css } from 'lit';

export const forcedColorStyles = css`
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 4px;
    }
    .count,
    .star {
      fill: CanvasText;
      stroke: Canvas;
      forced-color-adjust: none;
    }
    .marker,
    .marker.one::before {
      border-color: Canvas;
      background: CanvasText;
      color: Canvas;
      forced-color-adjust: none;
    }
    .float,
    .callout {
      border: 1px solid ButtonText;
    }
    .swatch {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
`;
