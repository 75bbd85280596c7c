/** Paper: A4, black on white, millimetres. Used inside the element and in the frame that prints. */
import { css } from 'lit';

export const sheetStyles = css`
  .paper {
    box-sizing: border-box;
    inline-size: 186mm;
    max-inline-size: 100%;
    margin-inline: auto;
    font-size: 12pt;
    line-height: 1.3;
    color: #1c2140;
    background: #fff;
  }
  .paper *,
  .paper *::before,
  .paper *::after {
    box-sizing: border-box;
    margin: 0;
  }
  .paper .icon {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .paper .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .paper-title {
    margin-block-end: 6mm;
    font-size: 30pt;
    line-height: 1.15;
  }
  .paper-answers {
    display: grid;
    gap: 8mm;
  }
  .paper-answers.pair {
    grid-template-columns: 1fr 1fr;
  }
  .paper-bubble {
    position: relative;
    display: grid;
    gap: 1mm;
    padding: 6mm 7mm;
    margin-block-end: 9mm;
    border: 0.9mm solid;
    border-radius: 4mm;
    border-end-start-radius: 0;
  }
  .paper-bubble::before,
  .paper-bubble::after {
    content: '';
    position: absolute;
    inset-inline-start: -0.9mm;
    inset-block-start: 100%;
    border-block-start: 7mm solid;
    border-inline-end: 9mm solid transparent;
  }
  .paper-bubble::after {
    inset-inline-start: 0;
    inset-block-start: calc(100% - 0.3mm);
    border-block-start: 5.4mm solid #fff;
    border-inline-end-width: 7mm;
  }
  .paper-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1mm 3mm;
  }
  .paper-head span {
    margin-inline-start: auto;
    font-weight: 650;
  }
  .paper-number {
    font-size: 84pt;
    line-height: 1.1;
    font-weight: 700;
  }
  .pair .paper-number {
    font-size: 41pt;
  }
  .paper-number.long {
    font-size: 64pt;
  }
  .paper-number.longer {
    font-size: 46pt;
  }
  .pair .paper-number.long {
    font-size: 34pt;
  }
  .pair .paper-number.longer {
    font-size: 20pt;
  }
  .paper-number.longest,
  .pair .paper-number.longest {
    font-size: 18pt;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .paper-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5mm 8mm;
  }
  .paper-ways span {
    display: inline-flex;
    align-items: center;
    gap: 2mm;
  }
  .paper-rows {
    inline-size: 100%;
    margin-block: 4mm 3mm;
    border-block-start: 0.6mm solid;
    border-collapse: collapse;
    text-align: start;
  }
  .paper-rows th,
  .paper-rows td {
    padding-block: 2.2mm;
    border-block-end: 0.25mm solid #999;
    vertical-align: middle;
    text-align: start;
  }
  .pair ~ .paper-rows :is(th, td) {
    padding-block: 1.5mm;
  }
  .paper-rows th {
    inline-size: 50%;
    padding-inline-end: 4mm;
  }
  .paper-rows th .icon {
    display: inline-block;
    margin-inline-end: 3mm;
    vertical-align: -0.35em;
  }
  .paper-rows .paper-emergency:not(:only-child) strong {
    font-size: 12.5pt;
  }
  .paper-rows td strong {
    display: block;
    font-size: 15pt;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .paper small {
    font-size: 10pt;
  }
  .paper-foot {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8mm;
    font-size: 9.5pt;
  }
  .qr {
    flex: none;
    inline-size: 21mm;
    block-size: 21mm;
    shape-rendering: crispedges;
  }

  .sheet {
    display: flex;
    flex-direction: column;
    block-size: 272mm;
    overflow: hidden;
    break-inside: avoid;
  }
  .sheet .tear-offs {
    margin-block-start: auto;
  }
  .tear-offs {
    display: grid;
    grid-template-columns: repeat(10, 1fr);
    block-size: 42mm;
    border-block-start: 0.4mm dashed #555;
  }
  .tear-off {
    display: grid;
    place-items: center;
    overflow: hidden;
  }
  [dir='rtl'] .paper :is(p, h2, th, td, small, strong, span) {
    unicode-bidi: plaintext;
  }
  .paper-emergency {
    display: inline-flex;
    align-items: baseline;
    gap: 1mm;
    margin-inline-end: 3mm;
    line-height: 1.15;
  }
  .tear-off + .tear-off {
    border-inline-start: 0.4mm dashed #555;
  }
  .tear-off > span {
    display: grid;
    gap: 1mm;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    max-block-size: 100%;
    text-align: center;
  }
  .tear-off strong {
    font-size: 14pt;
  }
  .tear-off .longer {
    font-size: 11pt;
  }
  .tear-off .longest {
    font-size: 8pt;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .tear-off small {
    max-block-size: 9mm;
    font-size: 7.5pt;
    overflow: hidden;
  }
`;
