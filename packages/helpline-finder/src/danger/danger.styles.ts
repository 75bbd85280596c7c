/** The row with the emergency numbers. */
import { css } from 'lit';

export const dangerStyles = css`
  .danger {
    flex-wrap: wrap;
  }
  .danger .row-text {
    flex-basis: 9em;
  }
  .danger .row-icon {
    color: var(--_alarm);
  }
  .danger h3 {
    font-size: 1em;
    line-height: inherit;
  }
  .row-calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row-calls .button {
    font-size: 1.12em;
    gap: 0.35em;
  }
  .row-for {
    font-size: 0.83em;
    font-weight: 450;
    white-space: normal;
  }
  .compact .danger .row-sub {
    display: block;
  }
  @container (inline-size < 360px) {
    .row-calls,
    .row-calls .button {
      flex: 1 1 100%;
    }
  }
`;
