/**
 * Events of all widgets: each is a class, bubbles and crosses shadow boundaries. They carry ids,
 * never what a person typed.
 */
import type { LoadErrorCode } from './load-json.js';

/** Base of every widget event. `Detail` is the documented payload. */
export class AwEvent<Detail = undefined> extends CustomEvent<Detail> {
  constructor(type: string, detail?: Detail, init: { cancelable?: boolean } = {}) {
    super(type, {
      bubbles: true,
      composed: true,
      cancelable: init.cancelable ?? false,
      ...(detail === undefined ? {} : { detail }),
    });
  }
}

/** The data are shown. */
export class AwLoadEvent extends AwEvent {
  constructor() {
    super('aw-load');
  }
}

/** Why nothing could be shown. */
export interface AwErrorDetail {
  code: LoadErrorCode | 'render';
  /** English, for the page's developer. */
  message: string;
}

/** Loading or showing failed; the fallback content is back. */
export class AwErrorEvent extends AwEvent<AwErrorDetail> {
  constructor(detail: AwErrorDetail) {
    super('aw-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'aw-load': AwLoadEvent;
    'aw-error': AwErrorEvent;
  }
}
