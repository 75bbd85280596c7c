/** All countries below each other. */
import { css } from 'lit';

export const allCountriesStyles = css`
  /* All countries */
  .entries {
    display: grid;
    gap: 24px 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .entry {
    display: grid;
    justify-items: start;
    align-content: start;
    padding-block-start: 16px;
    border-block-start: 1.5px solid var(--_hairline);
  }
  .entry-call {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    max-inline-size: 100%;
    font-weight: 700;
    white-space: normal;
    overflow-wrap: anywhere;
    user-select: text;
  }
  .entry-call.number {
    font-size: 1.41em;
  }
  .entry .link {
    text-align: start;
  }
  .entry-danger {
    font-size: 0.882em;
  }
`;
