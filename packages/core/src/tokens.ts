/**
 * The common look: colours, type and space as private custom properties, each read once from its
 * public `--aw-…` name, and the shapes that all widgets use. Values and contrasts: docs/look.md.
 *
 * The base box starts from `all: initial`, so that nothing of the host page but its font leaks in;
 * sizes are `em` from a size of our own, since `rem` belongs to the host page.
 */
import { css } from 'lit';
import { plainChoices } from './plain-choices.js';
import { themeColours } from './theme-colours.js';

/** Each can be set by the host as `--aw-…`. */
const colours = themeColours(
  {
    ink: ['#1c2140', '#f6f1e6'],
    'ink-2': ['#454a63', '#c2c3cf'],
    paper: ['#fdf9f1', '#12162b'],
    raised: ['#fffefb', '#1a1f38'],
    edge: ['#7b7d8c', '#8387a3'],
    hairline: ['#e6dfd0', '#2d3354'],
    accent: ['#00594d', '#7fe0c6'],
    'on-accent': ['#ffffff', '#12162b'],
    wash: ['#dcf1e8', '#163a3c'],
    alarm: ['#9c1128', '#ffb3ad'],
    'on-alarm': ['#ffffff', '#3a0610'],
  },
  true,
);

export const baseStyles = css`
  ${colours}
  :host {
    --_sun: #ffc44d;
    --_radius: var(--aw-radius, 12px);
    --_font-size: var(--aw-font-size, 17px);
    --_motion: 160ms ease-out;
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /*
   * The width that it asks for where content decides, as in a float or a centred column: two marks
   * with a wide space, which wraps, so that it is never the least width of a column around it.
   */
  :host::before {
    all: initial;
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 1px;
    line-height: 0;
    word-spacing: min(640px, 88vw);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    container-type: inline-size;
    font-family: var(--aw-font, inherit);
    font-size: var(--_font-size);
    line-height: 1.5;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4 {
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.765em;
  }
  h3 {
    font-size: 1.18em;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1.5px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  svg {
    display: block;
    flex: none;
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(44px, 2.6em);
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_wash);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.alarm {
    border-color: transparent;
    background: var(--_alarm);
    color: var(--_on-alarm);
  }
  .button.primary:hover,
  .button.alarm:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button[disabled] {
    opacity: 0.6;
    cursor: default;
  }
  .link {
    min-block-size: 44px;
    padding: 0.3em 0;
    border: 0;
    background: none;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .field {
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    max-inline-size: 100%;
  }
  .quiet {
    color: var(--_ink-2);
    font-size: 0.882em;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 24px;
  }
  .notice-title {
    font-weight: 700;
    font-size: 1.18em;
  }
  .skeleton {
    min-block-size: 240px;
    border-radius: var(--_radius);
    background: var(--_wash);
    opacity: 0.6;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${plainChoices}
  @media (forced-colors: active) {
    .button,
    .field {
      border-color: ButtonText;
    }
    .button.primary,
    .button.alarm {
      border: 2px solid ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    .base {
      background: none;
      color: #000;
    }
  }
`;
