/** How the screens beside the game look. */
import { css } from 'lit';

export const panelStyles = css`
  .panel-form {
    display: grid;
    gap: 16px;
  }
  .panel-form label {
    display: grid;
    gap: 4px;
    font-weight: 650;
  }
  .panel-form .field {
    inline-size: 100%;
    font-weight: 450;
  }
  .panel-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .plain {
    display: grid;
    gap: 4px;
  }
  .summary-table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .summary-table :is(th, td) {
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    font-weight: 450;
  }
  .summary-table thead th {
    font-weight: 650;
  }
  .qr {
    inline-size: min(16em, 100%);
    padding: 16px;
    border-radius: var(--_radius);
    background: #fff;
    color: #000;
  }
  .code {
    font:
      650 1.41em ui-monospace,
      monospace;
    letter-spacing: 0.06em;
  }
  .badge-picture {
    max-inline-size: 100%;
    inline-size: 22em;
    block-size: auto;
  }
`;
