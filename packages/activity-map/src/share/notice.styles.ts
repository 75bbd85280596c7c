/** The notice of what was just done. */
import { css } from 'lit';

export const noticeStyles = css`
  .done-note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin-inline: var(--_pad);
    padding-inline-start: 14px;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: 0.94em;
    overflow-wrap: anywhere;
  }
  .done-note span {
    padding-block: 8px;
  }
  .done-note .field {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .done-note .link {
    min-block-size: 44px;
    padding-inline: 14px;
  }
  .done-note .close {
    margin: 0;
  }
`;
