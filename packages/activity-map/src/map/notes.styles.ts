/** What stands at the foot of the map: the country's card and the note on Kosovo. */
import { css } from 'lit';

export const mapNoteStyles = css`
  /* The country's card and the note never lie on each other or on what moves the map. */
  .map-foot {
    position: absolute;
    z-index: 1;
    inset-block-end: 16px;
    left: 16px;
    right: 76px;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 8px;
    pointer-events: none;
  }
  .map-box:has(.pan) .map-foot {
    inset-block-end: 60px;
  }
  .map-foot > * {
    pointer-events: auto;
  }
  .card {
    padding: 10px 14px;
    font-weight: 450;
    pointer-events: none;
  }
  .card strong {
    margin-inline-end: 6px;
  }
  .kosovo {
    display: flex;
    flex-direction: column-reverse;
    align-items: start;
    max-inline-size: 360px;
    font-size: 0.88em;
  }
  .note {
    min-block-size: 32px;
    padding: 0 10px;
    border: 0;
    border-radius: 8px;
    background: var(--_float);
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .kosovo p {
    padding: 10px 14px;
    margin-block-end: 6px;
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: var(--_shadow);
  }
`;
