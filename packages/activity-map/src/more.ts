/**
 * What the first view does not need, as one chunk that comes right after it without being asked for,
 * so that nothing is requested once the widget is in use.
 */
import type { CSSResult } from 'lit';
import { chartStyles } from './charts.styles.js';
import { detailsStyles } from './details.styles.js';
import { menuStyles } from './menu.styles.js';

export { searchedText, WordIndex } from './index-words.js';
export { MapGestures } from './map-gestures.js';
export { renderBadRecords } from './render-bad-records.js';
export { renderCallout } from './render-callout.js';
export { renderDates } from './render-dates.js';
export { renderDetails } from './render-details.js';
export { renderMenu } from './render-menu.js';
export { renderCharts } from './render-overview.js';
export { saveActivities } from './save-activities.js';

/** Adds the styles of all this to those of the first view. */
export function addStyles(root: ShadowRoot): void {
  const sheets = ([detailsStyles, chartStyles, menuStyles] as CSSResult[]).map(
    ({ styleSheet }) => styleSheet!,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
