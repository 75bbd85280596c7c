/** Styles of drawn messages and pages. */
import { css } from 'lit';

export const sceneStyles = css`
  .scene {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }
  .scene-from {
    display: flex;
    gap: 12px;
    align-items: center;
    font-weight: 650;
  }
  .avatar {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_paper);
  }
  .chat .scene-line {
    padding: 10px 16px;
    border-radius: var(--_radius);
    border-start-start-radius: 0;
    background: var(--_wash);
  }
  .mail,
  .page {
    overflow: hidden;
    padding: 16px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .scene.mail,
  .scene.page {
    justify-items: stretch;
  }
  .scene-address {
    margin: -16px -16px 4px;
    padding: 8px 16px;
    border-block-end: 1.5px solid var(--_edge);
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  .scene-title {
    font-weight: 700;
    font-size: 1.12em;
  }
  .voice {
    display: inline-flex;
    gap: 12px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .wave {
    inline-size: 7em;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
  }
`;
