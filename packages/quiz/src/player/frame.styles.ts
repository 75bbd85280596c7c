/** The frame of every screen: where one stands, the stage, the bar with the next thing to do. */
import { css } from 'lit';

export const frameStyles = css`
  .player {
    --_padding: var(--aw-padding, clamp(14px, 5cqi, 32px));
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-block-size: 30em;
    max-inline-size: 44em;
    margin-inline: auto;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px var(--_padding) 0;
  }
  .progress,
  .timer {
    order: 1;
    flex: 1 0 100%;
  }
  .help {
    margin-inline-start: auto;
  }
  .progress {
    display: flex;
    gap: 5px;
  }
  .progress i {
    flex: 1;
    block-size: 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
  }
  .progress .past {
    border-color: var(--_ink);
    background: var(--_ink);
  }
  .progress .now {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .timer {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    align-content: start;
    gap: 20px;
    padding: 20px var(--_padding);
  }
  /* The screens beside the game have no header. */
  .stage:first-child {
    grid-row: 1 / 3;
  }
  .bar {
    position: sticky;
    inset-block-end: var(--aw-bottom, 0px);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 12px var(--_padding) max(12px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_hairline);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_paper);
  }
  /* Where little height is left, the bar must not cover what has the focus. */
  @media (max-height: 460px) {
    .bar {
      position: static;
    }
  }
  .bar .button {
    min-block-size: 54px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .bar .primary {
    flex: 1 1 9em;
  }
  .read {
    min-inline-size: 54px;
    padding-inline: 0.8em;
  }
  .read svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  @container (min-width: 40em) {
    .top {
      gap: 8px 24px;
      padding-block-start: 16px;
    }
    .progress {
      order: 0;
      flex: 1;
    }
    .stage {
      gap: 24px;
    }
    h2 {
      font-size: 1.765em;
    }
    .bar .primary {
      margin-inline-start: auto;
      flex: 0 1 auto;
      min-inline-size: 16em;
    }
  }

  @media print {
    .bar,
    .tools,
    .help,
    .read {
      display: none;
    }
  }
`;
