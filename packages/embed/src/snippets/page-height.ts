/** Pixels that a frame reserves until its page has said its own height; measured at 640 px width. */
import type { WidgetName } from '../widgets.js';

export const PAGE_HEIGHT: Readonly<Record<WidgetName, number>> = {
  'helpline-finder': 720,
  'activity-map': 900,
  quiz: 640,
};
