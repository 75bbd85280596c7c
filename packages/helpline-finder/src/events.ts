/** Events of the finder, besides `aw-load` and `aw-error`. They fire on what a person does. */
import { AwEvent } from '@awareness-widgets/core';

/** A person picked a country. */
export class AwCountryChangeEvent extends AwEvent<{
  /** ISO 3166-1 alpha-2. */
  country: string;
}> {
  constructor(country: string) {
    super('aw-country-change', { country });
  }
}

/** A person wants to leave. Prevent the default and the page stays, uncovered: then leave yourself. */
export class AwExitRequestEvent extends AwEvent {
  constructor() {
    super('aw-exit-request', undefined, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'aw-country-change': AwCountryChangeEvent;
    'aw-exit-request': AwExitRequestEvent;
  }
}
