/**
 * What the first view does not need: one chunk that comes right after it without being asked for,
 * so that nothing is requested once the widget is in use.
 */
import { countryListStyles } from '../filters/country-list.styles.js';
import { dateStyles } from '../filters/dates.styles.js';
import { detailsStyles } from '../list/details.styles.js';
import { chartStyles } from '../overview/charts.styles.js';
import { badRecordStyles } from '../page/bad-records.styles.js';
import { menuStyles } from '../share/downloads.styles.js';
import { noticeStyles } from '../share/notice.styles.js';
import { paperStyles } from '../share/paper.styles.js';

export { renderCountryList } from '../filters/country-list.view.js';
export { renderDates } from '../filters/dates.view.js';
export { renderDetails } from '../list/details.view.js';
export { renderCallout } from '../map/callout.view.js';
export { MapGestures } from '../map/map-gestures.js';
export { renderCharts } from '../overview/charts.view.js';
export { renderBadRecords } from '../page/bad-records.view.js';
export { searchedText, WordIndex } from '../search/word-index.js';
export { renderMenu } from '../share/downloads.view.js';
export { copyText } from '../share/copy-text.js';
export { renderNotice } from '../share/notice.view.js';
export { saveActivities } from '../share/save-activities.js';

/** Styles of all this, after those of the first view. */
export const styles = [
  countryListStyles,
  dateStyles,
  detailsStyles,
  chartStyles,
  badRecordStyles,
  menuStyles,
  noticeStyles,
  paperStyles,
];
