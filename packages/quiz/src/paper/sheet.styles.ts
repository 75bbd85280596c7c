/** Styles of the question sheet and the answer key. Outlines only, so that any printer manages. */
import { css } from 'lit';

export const sheetStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 4mm 12mm;
    align-items: end;
    justify-content: space-between;
    padding-block-end: 3mm;
    margin-block-end: 6mm;
    border-block-end: 1.5pt solid var(--_ink);
  }
  .sheet {
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 19pt;
    line-height: 1.2;
  }
  .name-line span {
    display: inline-block;
    inline-size: 60mm;
    border-block-end: 0.75pt solid var(--_ink);
  }
  .sheet-questions {
    padding-inline-start: 8mm;
    list-style: decimal;
  }
  .sheet-questions > li {
    margin-block-end: 6mm;
    break-inside: avoid;
  }
  .sheet-questions > li::marker {
    font-weight: 700;
  }
  h2 {
    margin-block-end: 2mm;
    white-space: pre-line;
    break-after: avoid;
    font-size: 12pt;
    font-weight: 700;
  }
  .sheet img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 70mm;
    margin-block-end: 2mm;
  }
  .choices,
  .solution {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6mm;
  }
  .choices li {
    display: flex;
    gap: 3mm;
    align-items: start;
  }
  .choices li > span:not(.box, .group) {
    min-inline-size: 0;
    white-space: pre-line;
  }
  .leads {
    white-space: nowrap;
    font-weight: 650;
  }
  .endings {
    display: grid;
    gap: 1.5mm;
    margin-block-start: 3mm;
    padding-inline-start: 6mm;
  }
  .address {
    display: block;
    color: var(--_ink-2);
  }
  .subject {
    font-weight: 700;
  }
  .box {
    flex: none;
    display: inline-block;
    inline-size: 4.6mm;
    block-size: 4.6mm;
    margin-block-start: 0.6mm;
    border: 1pt solid var(--_ink);
    border-radius: 1mm;
  }
  .how {
    margin-block-end: 2mm;
    color: var(--_ink-2);
    font-size: 10.5pt;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20mm;
    align-items: start;
  }
  .columns li {
    justify-content: space-between;
  }
  .columns ul:last-child li {
    justify-content: start;
  }
  .choices .sorted {
    flex-wrap: wrap;
  }
  .sorted span:first-child {
    flex: 1;
  }
  .group,
  .scale span {
    display: inline-flex;
    gap: 2mm;
    align-items: center;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 4mm;
    align-items: center;
  }
  .gaps {
    line-height: 2.2;
  }
  .blank {
    display: inline-block;
    inline-size: 34mm;
    border-block-end: 1pt solid var(--_ink);
  }
  blockquote {
    margin: 0 0 2mm;
    padding: 3mm 4mm;
    border: 1pt solid var(--_edge);
    border-radius: 3mm;
    line-height: 1.8;
  }
  .steps {
    display: grid;
    gap: 3mm;
    padding-inline-start: 6mm;
    list-style: lower-roman;
  }
  .steps .choices {
    margin-block-start: 1.5mm;
  }
  .key .solution {
    margin-block-end: 1.5mm;
    padding-inline-start: 4mm;
    border-inline-start: 2.5pt solid var(--_accent);
    font-weight: 650;
  }
`;
