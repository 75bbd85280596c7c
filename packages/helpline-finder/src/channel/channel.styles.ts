/** One way to a service: a quiet button with its address and hours. */
import { css } from 'lit';

export const channelStyles = css`
  .ways {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.2em), 1fr));
  }
  .way {
    display: grid;
    align-content: center;
    min-block-size: 60px;
    padding: 8px 14px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    text-decoration: none;
    line-height: 1.35;
    user-select: text;
    -webkit-user-select: text;
  }
  .way-text,
  .way-hours {
    overflow-wrap: anywhere;
    text-align: start;
  }
  .way-text.number {
    white-space: normal;
  }
  a.way:hover {
    background: var(--_wash);
  }
  @media (forced-colors: active) {
    .way {
      border-color: ButtonText;
    }
  }
  /* Addresses run from left to right, and stand at the edge where their line begins. */
  .way-text {
    justify-self: start;
  }
`;
