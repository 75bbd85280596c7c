/** What all printed pages share: ink on white, sizes in points of the page. */
import { css } from 'lit';

export const paperStyles = css`
  :host {
    color-scheme: light;
    --_ink: #1c2140;
    --_ink-2: #454a63;
    --_paper: #ffffff;
    --_edge: #7b7d8c;
    --_accent: #00594d;
    --_wash: #dcf1e8;
    --_sun: #ffc44d;
    display: block;
    font-family: var(--aw-print-font, sans-serif);
    font-size: 12pt;
    line-height: 1.45;
    color: var(--_ink);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
  }
  .visually-hidden {
    display: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
`;
