/** The list and its closed entries; an open one is in `details.styles.ts`. */
import { css } from 'lit';

export const listStyles = css`
  .list {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_block-size);
    min-inline-size: 0;
  }
  .list-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-block-end: 8px;
    border-block-end: 2px solid var(--_ink);
  }
  .list-head h3 {
    font-size: clamp(1.06em, 1.5cqi, 1.18em);
    text-wrap: balance;
  }
  .field.plain {
    border-color: transparent;
    background: none;
    padding-inline: 8px 28px;
    font-size: 0.94em;
    field-sizing: content;
  }
  .sort .icon {
    inset-inline-end: 4px;
  }
  .skip {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .skip:focus {
    position: static;
    clip-path: none;
    inline-size: auto;
    block-size: auto;
    min-block-size: 44px;
    margin-block: 6px;
    padding-inline: 16px;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  /* The scrolling part takes the height that filters and map leave it, and asks for none itself. */
  .scroll {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
    overflow-y: auto;
    /* Its size never depends on its rows, so they are laid out once and nothing else with them. */
    contain: strict;
    overscroll-behavior-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_edge) transparent;
    margin-inline: calc(-1 * var(--_bleed));
    padding-inline: var(--_bleed);
    /* What the keyboard reaches stays clear of the head that sticks to the top. */
    scroll-padding-block-start: 3em;
  }
  /* Whatever day or country is being read, its head is in sight. */
  .group-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    margin-inline: calc(-1 * var(--_bleed));
    padding: 9px var(--_bleed);
    border-block-end: 1px solid var(--_hairline);
    background: var(--_paper);
    line-height: 1.5;
  }
  .group-head h4 {
    font-size: 0.94em;
    line-height: inherit;
    text-wrap: wrap;
  }
  .group-head .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    font-weight: inherit;
  }
  .group-head .quiet {
    white-space: nowrap;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px clamp(10px, 4cqi, 24px);
    padding-block: 12px;
    border-block-end: 1px solid var(--_hairline);
  }
  .entry.waiting {
    min-block-size: 96px;
  }
  .entry h5,
  .where {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .entry h5 {
    margin: 0;
    font-size: inherit;
    line-height: 1.3;
  }
  .entry-title {
    max-inline-size: 100%;
    padding: 0;
    overflow-wrap: anywhere;
    white-space: normal;
    border: 0;
    background: none;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  /* Titles come in many languages: each reads in its own direction and starts with the others. */
  [dir='rtl'] .entry-title {
    unicode-bidi: plaintext;
    text-align: right;
  }
  .entry:not(.open) .entry-title::after {
    content: '';
    position: absolute;
    inset: 0 max(-8px, -1 * var(--_bleed));
    border-radius: 8px;
  }
  .entry:not(.open):hover .entry-title {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.2em;
  }
  .entry:not(.open) .entry-title:focus-visible {
    outline: none;
  }
  .entry:not(.open) .entry-title:focus-visible::after {
    outline: 3px solid var(--_ink);
    outline-offset: -4px;
  }
  .time {
    grid-column: 2;
    grid-row: 1 / span 2;
    text-align: end;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .time .quiet {
    display: block;
    padding-block-start: 2px;
  }
  .where {
    grid-column: 1;
    display: flex;
    align-items: start;
    gap: 8px;
    color: var(--_ink-2);
    font-size: 0.9em;
  }
  .where .icon {
    flex: none;
    margin-block-start: 0.2em;
    inline-size: 17px;
    block-size: 17px;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding-block: 24px;
  }

  @container (max-width: 699px) {
    .list {
      min-block-size: 0;
      block-size: max(480px, 86svh);
    }
  }
`;
