/** Events of the map. They fire on what a person does, not on what the host sets. */
import { AwEvent } from '@awareness-widgets/core';
import type { Filters } from './model/filters.js';

export interface AwFilterChangeDetail {
  /** The filters now; without the words of a search, which are the reader's own. */
  filters: Filters;
  /** How many activities they leave. */
  count: number;
}

/** The reader changed a filter. */
export class AwFilterChangeEvent extends AwEvent<AwFilterChangeDetail> {
  constructor(detail: AwFilterChangeDetail) {
    super('aw-filter-change', detail);
  }
}

export interface AwActivitySelectDetail {
  /** Id of the activity; null when it was closed. */
  id: string | null;
}

/** The reader opened or closed an activity. */
export class AwActivitySelectEvent extends AwEvent<AwActivitySelectDetail> {
  constructor(detail: AwActivitySelectDetail) {
    super('aw-activity-select', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'aw-filter-change': AwFilterChangeEvent;
    'aw-activity-select': AwActivitySelectEvent;
  }
}
