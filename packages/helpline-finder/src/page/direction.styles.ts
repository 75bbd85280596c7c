/** Words of one direction in a page of the other keep their signs and numbers in order. */
import { css } from 'lit';

export const directionStyles = css`
  [dir='rtl'] :is(p, h2, h3, legend, dt, dd, .row-text > *, .way-hours, .bubble-notes) {
    unicode-bidi: plaintext;
    text-align: right;
  }
`;
