/**
 * What a country answers: computed here once for widget, paper, fallback, frame and plugin. Nothing
 * here needs the schemas at run time.
 */
export * from './answer-country.js';
export * from './arrange-answers.js';
export * from './channel-address.js';
export * from './channel-state.js';
export * from './channels-of.js';
export * from './emergency-phones.js';
export * from './fill-directory.js';
export * from './freshness.js';
export * from './hours-freshness.js';
export { languagesOf } from './language-rank.js';
export * from './open-state.js';
export * from './summarise-checks.js';
export * from './week-lines.js';
export { DAY, wallClock } from './zone-clock.js';
export type { Checked } from '../schemas/value-types.js';
export type {
  Channel,
  Country,
  Directory,
  Emergency,
  Hours,
  Service,
} from '../schemas/directory.js';
export { AUDIENCES, CHANNEL_TYPES, ROUTES } from '../schemas/vocabulary.js';
export type { Audience, ChannelType, Route } from '../schemas/vocabulary.js';
