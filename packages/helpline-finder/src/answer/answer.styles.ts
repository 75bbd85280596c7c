/** The answer: what speaks has one square corner with a tail. */
import { css } from 'lit';

export const answerStyles = css`
  .answers {
    display: grid;
    gap: 32px;
  }
  .answer {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .answer-say,
  .answer-ways {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .name-reader {
    display: block;
    font-weight: 450;
    font-size: 0.847em;
  }
  .name-reader,
  .fits,
  .way-text,
  .way-hours,
  .speaks,
  .instead-title {
    color: var(--_ink-2);
  }
  .fits,
  .way-text,
  .way-hours {
    font-size: 0.882em;
  }
  .bubble-way,
  .bubble-state,
  .closed-state,
  .way-name,
  .speaks {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .bubble-way,
  .bubble-state,
  .way-name,
  .instead-title {
    font-weight: 650;
  }
  .bubble {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    align-items: center;
    margin-block-end: 16px;
    padding: 14px 20px 16px;
    border-radius: var(--_radius);
    border-end-start-radius: 0;
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
    user-select: text;
    -webkit-user-select: text;
  }
  .bubble::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% - 1px);
    inset-inline-start: 0;
    inline-size: 22px;
    block-size: 16px;
    background: var(--_accent);
    clip-path: polygon(0 0, 100% 0, 0 100%);
  }
  [dir='rtl'] .bubble::after {
    clip-path: polygon(0 0, 100% 0, 100% 100%);
  }
  /* What may be open, or is for somebody else, is not as loud as what is. */
  .quiet-bubble {
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_edge);
  }
  .quiet-bubble::after {
    background: var(--_edge);
  }
  .bubble-state {
    grid-row: 1;
    grid-column: 2;
    justify-self: end;
  }
  .bubble-number {
    grid-column: 1 / -1;
    font-size: clamp(2.2em, 15.5cqi, 3.765em);
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: 0.02em;
    text-align: start;
  }
  [dir='rtl'] .bubble-number {
    text-align: end;
  }
  .bubble-number.long {
    font-size: clamp(1.5em, 9.5cqi, 2.235em);
    line-height: 1.4;
  }
  .bubble-number.longest {
    font-size: clamp(0.88em, 5.2cqi, 1.412em);
    line-height: 1.7;
    white-space: normal;
    overflow-wrap: anywhere;
    letter-spacing: 0;
  }
  .bubble-notes {
    grid-column: 1 / -1;
    font-size: 0.94em;
  }
  a.bubble:hover .bubble-number {
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 0.15em;
  }
  .blocked {
    display: grid;
    justify-items: start;
    gap: 8px;
  }
  .blocked p {
    display: flex;
    gap: 8px;
  }
  .closed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .closed-number {
    font-size: 1.412em;
    font-weight: 700;
    user-select: text;
  }
  .speaks {
    font-size: 0.94em;
  }
  /* Long words for both have no room side by side. */
  @container (inline-size < 360px) {
    .bubble-state {
      grid-area: 2 / 1 / auto / -1;
      justify-self: start;
    }
  }
  @container (inline-size >= 640px) {
    /* Bubbles of a pair stand level, whatever their names take. */
    .answers.pair {
      grid-template-columns: 1fr 1fr;
      gap: 12px 32px;
    }
    .answers.pair .answer {
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
    .answers:not(.pair),
    .instead {
      max-inline-size: 38em;
    }
    .answers.pair .bubble-number {
      font-size: clamp(2.2em, 7.5cqi, 3.765em);
    }
    .answers.pair .bubble-number.long {
      font-size: clamp(1.4em, 4.4cqi, 2.235em);
    }
    .answers.pair .bubble-number.longest {
      font-size: 1.2em;
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border: 2px solid LinkText;
      color: LinkText;
    }
    .bubble::after {
      background: LinkText;
      forced-color-adjust: none;
    }
  }
`;
