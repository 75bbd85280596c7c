/** How the end looks: what was right, what one can do now, what to read. */
import { css } from 'lit';

export const finishStyles = css`
  .ticks li {
    display: flex;
    gap: 12px;
    align-items: start;
  }
  .ticks svg {
    margin-block-start: 0.12em;
  }
  .ticks svg,
  .marks .right {
    color: var(--_accent);
  }
  .score {
    font-size: 1.41em;
    font-weight: 700;
    line-height: 1.25;
  }
  .score span {
    display: block;
    font-size: 0.7em;
    font-weight: 450;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .marks li {
    color: var(--_edge);
  }
  .marks svg {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .block {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }
  .ticks {
    display: grid;
    gap: 8px;
  }
  .reading {
    display: grid;
    gap: 4px;
  }
  .reading strong {
    display: block;
  }
  .reading a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
