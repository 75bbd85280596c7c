/** Everybody's activities into ours, in the browser and in Node alike. */
export { importActivities } from './import-activities.js';
export { templateCsv } from './template-csv.js';
export type {
  DateOrder,
  Dialect,
  Duplicate,
  ImportOptions,
  ImportResult,
  ImportType,
  Rejected,
  Warning,
} from './types.js';
