/** The poster for a wall. */
import { css } from 'lit';

export const posterStyles = css`
  .poster {
    display: flex;
    flex-direction: column;
    gap: 5mm;
    block-size: 272mm;
    overflow: hidden;
    break-inside: avoid;
  }
  .poster-title {
    font-size: 50pt;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  /* All the height that the rest leaves belongs to who answers. */
  .poster .paper-bubble {
    flex: 1 1 0;
    align-content: space-evenly;
    gap: 3mm;
    padding: 5mm 9mm;
    margin-block-end: 7mm;
    border-width: 1.4mm;
  }
  .poster .paper-bubble::before {
    inset-inline-start: -1.4mm;
    border-block-start-width: 9mm;
    border-inline-end-width: 11mm;
  }
  .poster .paper-bubble::after {
    border-block-start-width: 6.2mm;
    border-inline-end-width: 7.8mm;
  }
  .poster-name {
    display: grid;
    gap: 1mm;
    font-size: 19pt;
    line-height: 1.15;
  }
  .poster-name strong {
    font-size: 30pt;
  }
  .poster-number {
    justify-self: start;
    font-size: 100pt;
    line-height: 1;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  .poster-number.short {
    font-size: 140pt;
  }
  .poster-number.long {
    font-size: 74pt;
  }
  .poster-number.longer {
    font-size: 44pt;
  }
  .poster-number.longest,
  .poster.pair .poster-number.longest {
    font-size: 30pt;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .poster-promises {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2mm 8mm;
    font-size: 28pt;
    font-weight: 650;
    line-height: 1.15;
  }
  .poster-promises span {
    display: inline-flex;
    align-items: center;
    gap: 3mm;
  }
  .poster .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .poster-note {
    font-size: 18pt;
    font-weight: 450;
  }
  .poster.pair {
    gap: 3mm;
  }
  .pair .poster-title {
    font-size: 38pt;
  }
  .poster.pair .paper-bubble {
    gap: 1mm;
    padding-block: 3mm;
    margin-block-end: 6mm;
  }
  .poster.pair .poster-name {
    font-size: 17pt;
  }
  .poster.pair .poster-name strong {
    font-size: 25pt;
  }
  .poster.pair .wordy .poster-name {
    font-size: 14pt;
  }
  .poster.pair .wordy .poster-name strong {
    font-size: 21pt;
  }
  .poster.pair .poster-number {
    font-size: 78pt;
  }
  .poster.pair .poster-number.short {
    font-size: 84pt;
  }
  .poster.pair .poster-number.long {
    font-size: 72pt;
  }
  .poster.pair .poster-number.longer {
    font-size: 44pt;
  }
  .poster.pair .wordy .poster-number:not(.longer, .longest) {
    font-size: 60pt;
  }
  .poster.pair .poster-promises {
    font-size: 22pt;
  }
  .poster.pair .poster-note {
    font-size: 14pt;
  }
  .poster-danger {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2mm 4mm;
    padding-block: 3mm;
    border-block: 0.6mm solid;
    font-size: 26pt;
    line-height: 1.1;
  }
  .poster-danger > strong {
    flex: 1 1 80mm;
  }
  .pair .poster-danger {
    font-size: 22pt;
  }
  .poster-calls {
    display: flex;
    flex-wrap: wrap;
    gap: 2mm 7mm;
    margin-inline-start: auto;
  }
  .poster-calls > span {
    display: grid;
  }
  .poster-calls strong {
    font-size: 50pt;
    line-height: 1;
  }
  .poster-calls:has(> :nth-child(2)) strong {
    font-size: 26pt;
  }
  .poster .poster-calls small {
    font-size: 12pt;
  }
  .poster-foot {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 8mm;
  }
  .poster-small {
    display: grid;
    gap: 3mm;
    font-size: 17pt;
  }
  .poster.pair .poster-small {
    gap: 2mm;
    font-size: 12.5pt;
  }
  .poster-trust {
    font-size: 9.5pt;
  }
  .poster .qr {
    inline-size: 47mm;
    block-size: 47mm;
  }
  .poster.pair .qr {
    inline-size: 42mm;
    block-size: 42mm;
  }
`;
