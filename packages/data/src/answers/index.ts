/**
 * What a country answers: computed here once for widget, paper, fallback, frame and plugin. Nothing
 * here needs the schemas at run time.
 */
export * from './answer-country.js';
export * from './arrange-answers.js';
export * from './channel-address.js';
export * from './channel-state.js';
export * from './emergency-phones.js';
export * from './freshness.js';
export * from './open-state.js';
export * from './summarise-checks.js';
export * from './week-lines.js';
export { DAY, wallClock } from './zone-clock.js';
