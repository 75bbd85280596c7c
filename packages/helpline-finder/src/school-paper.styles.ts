/** Styles of the papers for schools: a poster and eight cards on A4. */
import { css } from 'lit';

export const schoolPaperStyles = css`
  .poster {
    display: flex;
    flex-direction: column;
    block-size: 272mm;
    overflow: hidden;
    break-inside: avoid;
  }
  .poster .paper-title {
    margin-block-end: 8mm;
    font-size: 42pt;
  }
  .poster .paper-answers {
    gap: 10mm;
  }
  .poster .paper-bubble {
    padding: 10mm 9mm;
    font-size: 16pt;
  }
  .poster .paper-number {
    font-size: 112pt;
    letter-spacing: -0.01em;
  }
  .poster .paper-number.long {
    font-size: 58pt;
  }
  .poster .paper-number.longest {
    font-size: 26pt;
  }
  .poster .pair .paper-bubble {
    padding: 5mm 9mm;
  }
  .poster .pair .paper-number {
    font-size: 76pt;
  }
  .poster .pair .paper-number.long {
    font-size: 46pt;
  }
  .poster .paper-answers.pair {
    grid-template-columns: 1fr;
    gap: 5mm;
  }
  .poster .paper-rows {
    margin-block-start: auto;
    font-size: 18pt;
  }
  .poster .paper-rows td strong {
    font-size: 30pt;
  }

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
    font-size: 10pt;
    overflow: hidden;
    break-inside: avoid;
  }
  .card-title {
    font-size: 13pt;
  }
  .card-number {
    font-size: 34pt;
    line-height: 1.15;
    font-weight: 700;
    max-inline-size: 100%;
  }
  .card-name {
    font-weight: 650;
  }
  .card-danger {
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
