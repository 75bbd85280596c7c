/**
 * What is fetched once the first view stands: the screens at the end, the one of help, reading
 * aloud, and the rehearsal of a feedback.
 */
export { helpPanel } from '../panel/help.view.js';
export { againScreen } from '../player/changed-story.view.js';
export { finishScreen } from '../player/finish.view.js';
export { finishStyles } from '../player/finish.styles.js';
export { ReadAloudController } from '../player/read-aloud.js';
export { rehearseFeedback } from '../player/rehearse-feedback.js';
