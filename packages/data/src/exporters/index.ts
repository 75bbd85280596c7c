/** Activities in the formats that others read. Small and without dependencies: the map uses it. */
export { COLUMNS, type Column } from './flatten-activity.js';
export { lossReport, type Exported, type Loss } from './loss.js';
export { toCsv, type CsvOptions } from './to-csv.js';
export { toGeojson } from './to-geojson.js';
export { toIcs, type IcsOptions } from './to-ics.js';
export { toJsonld } from './to-jsonld.js';
