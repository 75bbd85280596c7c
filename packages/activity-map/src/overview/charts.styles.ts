/** Charts and their tables. */
import { css } from 'lit';

export const chartStyles = css`
  .overview {
    padding-inline: var(--_pad);
  }
  .overview > .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 32px;
    padding-block: 8px 16px;
  }
  .chart {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 10px;
  }
  .bars {
    inline-size: 100%;
    display: grid;
    gap: 6px;
    font-size: 0.94em;
  }
  .bars li {
    display: grid;
    grid-template-columns: 9.5em 1fr 2.2em;
    gap: 12px;
    align-items: center;
  }
  .chart table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.94em;
  }
  .chart th,
  .chart td {
    padding: 6px 0;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    font-weight: 450;
  }
  .chart th .quiet {
    display: block;
    padding-inline-end: 16px;
  }
  .chart td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 699px) {
    .bars li {
      grid-template-columns: 8em 1fr 2.2em;
    }
  }
`;
