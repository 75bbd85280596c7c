/** The title, and who is asking beside it or below the answers. */
import { css } from 'lit';

export const audienceStyles = css`
  /* Title, and who is asking */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
  }
  .title:focus {
    outline: none;
  }
  .title:focus-visible {
    outline: 3px solid var(--_ink);
  }
  .audience.beside {
    display: none;
  }
  .audience legend {
    margin-block-end: 8px;
    font-weight: 650;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .segment {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 4px 10px;
    text-align: center;
    line-height: 1.2;
    cursor: pointer;
  }
  .segment + .segment {
    border-inline-start: 1.5px solid var(--_hairline);
  }
  .segment:first-child {
    border-start-start-radius: 10px;
    border-end-start-radius: 10px;
  }
  .segment:last-child {
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
  }
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment:has(:checked) {
    background: var(--_wash);
    font-weight: 700;
  }
  .segment:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    z-index: 1;
  }
  @container (inline-size >= 640px) {
    .audience.beside {
      display: block;
    }
    .audience.below {
      display: none;
    }
    .segment {
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .segment:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
