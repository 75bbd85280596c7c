/** Eight cards on A4. */
import { css } from 'lit';

export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: 68mm;
    block-size: 272mm;
    break-inside: avoid;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.5mm;
    padding: 5mm 6mm;
    border: 0.25mm dashed #777;
    font-size: 11.5pt;
    line-height: 1.3;
    overflow: hidden;
    break-inside: avoid;
  }
  .card-title {
    font-size: 15pt;
  }
  .card-number {
    font-size: 42pt;
    line-height: 1.15;
    font-weight: 700;
  }
  .card-number.longer {
    font-size: 24pt;
  }
  .card-number.longest {
    font-size: 13pt;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .card-name {
    font-weight: 650;
  }
  .card-danger {
    font-size: 9.5pt;
    line-height: 1.2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2mm;
    margin-block-start: auto;
  }
  .card-until {
    font-size: 8pt;
  }
`;
