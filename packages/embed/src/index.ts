/** Everything a builder, a plugin or a framework wrapper needs. Touches no page and registers nothing. */
export { checkContrast, contrastRatio, luminance, textOn } from './check-contrast.js';
export type { Colors, ContrastReport } from './check-contrast.js';
export { reportHeight } from './page/iframe/child.js';
export * from './page/iframe/contract.js';
export { startFrames, type FrameOptions } from './page/iframe/parent.js';
export { mount } from './page/mount.js';
export { applyOption, readOption, type WidgetOption } from './page/read-option.js';
export {
  elementForm,
  frameAddress,
  frameForm,
  frameTag,
  loaderScript,
  mountForm,
  sandboxOf,
} from './snippets/forms.js';
export { attributes, escape, Markup, markup } from './snippets/markup.js';
export {
  oembedData,
  oembedJson,
  oembedLinks,
  oembedName,
  oembedXml,
  type Oembed,
  type OembedOptions,
} from './snippets/oembed.js';
export type { SnippetOptions } from './snippets/options.js';
export { PAGE_HEIGHT } from './snippets/page-height.js';
export { plainActivities } from './snippets/plain-activities.js';
export {
  countryName,
  countrylessFinder,
  plainFinder,
  shortFinder,
  type PlainFinderOptions,
} from './snippets/plain-finder.js';
export { plainQuiz } from './snippets/plain-quiz.js';
export { printSheet, type QrPicture, type SheetOptions } from './snippets/print-sheet.js';
export { WORDS, wordsFor } from './snippets/words/index.js';
export type { SnippetTerms, SnippetWords } from './snippets/words/terms.js';
export { version } from './version.js';
export { tagOf, WIDGETS, type WidgetName } from './widgets.js';
