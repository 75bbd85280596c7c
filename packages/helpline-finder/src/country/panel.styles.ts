/** The panel that changes the country. */
import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    gap: 16px;
    padding-block-end: 16px;
    border-block-end: 1.5px solid var(--_hairline);
  }
  .panel-ask {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .panel-ask .button {
    flex: 1 1 9em;
    min-block-size: 56px;
    font-size: 1.12em;
  }
  .panel-field {
    display: grid;
    gap: 4px;
    font-weight: 650;
  }
  .panel-field .field {
    inline-size: 100%;
    font-weight: 450;
  }
  .panel-list {
    display: grid;
    gap: 0 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    max-block-size: 22em;
    overflow-y: auto;
    /* Room for the focus ring of the choices. */
    padding: 4px;
  }
  .panel-choice {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    font-weight: 650;
    cursor: pointer;
  }
  .panel-choice:hover,
  .panel-choice[aria-current] {
    background: var(--_wash);
  }
  .panel-own {
    unicode-bidi: isolate;
    margin-inline-start: 0.5em;
    font-weight: 450;
    font-size: 0.882em;
    color: var(--_ink-2);
  }
  @container (inline-size >= 640px) {
    .panel {
      grid-template-columns: 1fr 1fr;
    }
    .panel-ask,
    .panel-list,
    .panel-none {
      grid-column: 1 / -1;
    }
  }
`;
