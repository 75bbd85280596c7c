/**
 * Icons as templates: one stroke set (lucide 1.62, ISC licence), drawn at one size, only the paths
 * used. Decorative: the words beside them carry the meaning. The paths are functions, since bundlers
 * keep a bare tagged template even where its icon is not used.
 */
export * from './icons/rows.js';
export * from './icons/signs.js';
export * from './icons/topics.js';
