/** What is fetched once the first view stands: reading aloud, and the rehearsal of a feedback. */
export { ReadAloudController } from '../player/read-aloud.js';
export { rehearseFeedback } from '../player/rehearse-feedback.js';
