/** What is chosen and where the keyboard is, for browsers without `:has()`: Firefox before 121. */
import { css } from 'lit';

export const plainChoices = css`
  /* The box itself shows what is chosen, and its label where the keyboard is. */
  @supports not selector(:has(a)) {
    label :is([type='radio'], [type='checkbox']) {
      position: static !important;
      opacity: 1 !important;
      max-inline-size: 1.35em;
      max-block-size: 1.35em;
    }
    label:focus-within {
      outline: 3px solid var(--_ink);
      outline-offset: 2px;
    }
  }
`;
