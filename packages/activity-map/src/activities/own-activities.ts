/** What only a host's own activities need, as one chunk: checks, and the readers of other files. */
export { importText } from './import-text.js';
export { readSource } from './read-source.js';
export { checkActivities } from './check-activities.js';
