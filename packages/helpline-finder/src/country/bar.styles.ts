/** The line on top: which country, and the place of the exit beside it. */
import { css } from 'lit';

export const barStyles = css`
  .bar {
    display: flex;
    align-items: center;
    gap: 8px 20px;
    min-block-size: 56px;
    border-block-end: 1.5px solid var(--_hairline);
  }
  .bar-text {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .bar .link {
    margin-inline-start: auto;
    flex: none;
  }
  .exit-place {
    display: none;
  }
  @container (inline-size >= 640px) {
    .bar {
      min-block-size: 60px;
    }
    .bar .link {
      margin-inline-start: 0;
    }
    .with-exit .exit-place {
      display: block;
      inline-size: 14em;
      block-size: 48px;
      margin-inline-start: auto;
    }
  }
`;
