/** The folded-out list of countries. */
import { css } from 'lit';

export const countryListStyles = css`
  .country-list {
    position: absolute;
    z-index: 4;
    inset-block-start: calc(100% + 6px);
    inset-inline: 0;
    min-inline-size: min(280px, 100cqi - 2 * var(--_pad));
    max-block-size: 380px;
    overflow: auto;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_float);
    box-shadow: var(--_shadow);
  }
  .country-list .option {
    min-block-size: 40px;
  }

  @media (forced-colors: active) {
    .country-list {
      border: 1px solid ButtonText;
    }
  }
`;
