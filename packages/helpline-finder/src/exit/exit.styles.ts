/** The exit: beside the country where there is room and it is in view, else floating. */
import { css } from 'lit';

export const exitStyles = css`
  .exit {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    position: absolute;
    inset: auto;
    inset-block-start: calc(var(--_padding-top) + 6px);
    inset-inline-end: var(--_padding-exit);
    z-index: 1;
    color-scheme: inherit;
    overflow: visible;
    font-family: var(--aw-font, inherit);
    font-size: var(--_font-size);
    line-height: 1.5;
    color: var(--_ink);
    background: none;
  }
  .exit-button {
    min-block-size: 48px;
    border: 2px solid var(--_ink);
    white-space: nowrap;
  }
  .exit-hint,
  .exit-limit {
    display: none;
  }
  .exit-hint {
    color: var(--_ink-2);
    font-size: 0.83em;
  }
  .exit.floating {
    --_bottom: calc(var(--aw-exit-bottom, 0px) + var(--_lift, 0px));
    position: fixed;
    inset-block: auto var(--_bottom);
    inset-inline: 0;
    z-index: 2147483646;
    inline-size: auto;
    max-inline-size: none;
    block-size: auto;
    box-sizing: border-box;
    display: grid;
    gap: 4px;
    padding: 12px clamp(12px, 5vw, 20px) max(12px, env(safe-area-inset-bottom));
    border-block-start: 1.5px solid var(--_hairline);
    background: var(--_paper);
  }
  /* A frame as tall as its content has no edge in view but its top. */
  .exit.framed {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px var(--_padding-exit);
    border-block-end: 1.5px solid var(--_hairline);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_paper);
  }
  .exit.framed .exit-limit {
    flex: 1 1 16em;
  }
  .exit.framed .exit-button {
    flex: 0 1 auto;
    margin-inline-start: auto;
    order: 1;
  }
  .exit.floating .exit-button {
    inline-size: 100%;
  }
  .exit.floating .exit-limit,
  .exit.framed .exit-limit {
    display: block;
    font-size: 0.882em;
  }
  .exit-limit:empty {
    display: none !important;
  }
  .exit-button:focus-visible {
    outline-offset: 2px;
  }
  @media (width >= 640px) {
    .exit.floating {
      inset-inline: auto 16px;
      inset-block: auto calc(16px + var(--_bottom));
      max-inline-size: 22em;
      padding: 8px;
      border: 1.5px solid var(--_hairline);
      border-radius: calc(var(--_radius) + 8px);
    }
    .exit.floating .exit-hint {
      padding-inline: 8px;
    }
  }
  .exit.floating.above {
    inset-block: 0 auto;
  }
  @media (width >= 640px) and (hover: hover) and (pointer: fine) {
    .exit.floating .exit-hint {
      display: block;
    }
  }
  /* The end of the page can be scrolled above the bar. */
  @media (width < 640px) {
    .with-exit {
      padding-block-end: 88px;
    }
  }
  @media print {
    .exit {
      display: none !important;
    }
    .with-exit {
      padding: 0;
    }
  }
`;
