/**
 * What the first view does not need: one chunk that comes right after it without being asked for,
 * so that nothing is requested once the widget is in use.
 */
import { chipStyles } from '../filters/chips.styles.js';
import { countryListStyles } from '../filters/country-list.styles.js';
import { dateStyles } from '../filters/dates.styles.js';
import { detailsStyles } from '../list/details.styles.js';
import { calloutStyles } from '../map/callout.styles.js';
import { mapNoteStyles } from '../map/notes.styles.js';
import { smallStateStyles } from '../map/microstates.styles.js';
import { forcedColorStyles } from '../map/forced-colors.styles.js';
import { chartStyles } from '../overview/charts.styles.js';
import { badRecordStyles } from '../page/bad-records.styles.js';
import { menuStyles } from '../share/menu.styles.js';
import { noticeStyles } from '../share/notice.styles.js';
import { paperStyles } from '../share/paper.styles.js';

export { renderChips } from '../filters/chips.view.js';
export { renderCountryList } from '../filters/country-list.view.js';
export { renderDates } from '../filters/dates.view.js';
export { renderNone } from '../list/none.view.js';
export { renderFollow } from '../list/only-in-view.view.js';
export { walkList } from '../list/list-keys.js';
export { renderDetails } from '../list/details.view.js';
export { renderCallout } from '../map/callout.view.js';
export { renderBack } from '../map/back.view.js';
export { renderMapNotes } from '../map/notes.view.js';
export { MapActions } from '../map/map-actions.js';
export { MapGestures } from '../map/map-gestures.js';
export { MapKeys } from '../map/map-keys.js';
export { renderOverview } from '../overview/overview.view.js';
export { renderBadRecords } from '../page/bad-records.view.js';
export { SearchController } from '../search/search-controller.js';
export { renderMenu } from '../share/menu.view.js';
export { renderNotice } from '../share/notice.view.js';
export { ShareActions } from '../share/share-actions.js';

/** Styles of all this, after those of the first view. */
export const styles = [
  chipStyles,
  countryListStyles,
  dateStyles,
  detailsStyles,
  chartStyles,
  badRecordStyles,
  menuStyles,
  noticeStyles,
  calloutStyles,
  smallStateStyles,
  mapNoteStyles,
  forcedColorStyles,
  paperStyles,
];
