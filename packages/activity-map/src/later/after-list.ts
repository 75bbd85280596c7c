/**
 * What the first view does not need, as one chunk that comes right after it without being asked for,
 * so that nothing is requested once the widget is in use.
 */
import type { CSSResult } from 'lit';
import { chartStyles } from '../overview/charts.styles.js';
import { detailsStyles } from '../list/details.styles.js';
import { menuStyles } from '../share/downloads.styles.js';

export { searchedText, WordIndex } from '../search/word-index.js';
export { MapGestures } from '../map/map-gestures.js';
export { renderBadRecords } from '../page/bad-records.view.js';
export { renderCallout } from '../map/callout.view.js';
export { renderDates } from '../filters/dates.view.js';
export { renderDetails } from '../list/details.view.js';
export { renderMenu } from '../share/downloads.view.js';
export { renderCharts } from '../overview/charts.view.js';
export { saveActivities } from '../share/save-activities.js';

/** Adds the styles of all this to those of the first view. */
export function addStyles(root: ShadowRoot): void {
  const sheets = ([detailsStyles, chartStyles, menuStyles] as CSSResult[]).map(
    ({ styleSheet }) => styleSheet!,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
