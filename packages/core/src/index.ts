/** Shared ground of the widgets. Registers nothing. */
export { AwElement, type Theme, type WidgetState } from './aw-element.js';
export { choice } from './choice.js';
export { adoptStyles } from './adopt-styles.js';
export { define, type VersionedElement } from './define.js';
export { AwErrorEvent, AwEvent, AwLoadEvent, type AwErrorDetail } from './events.js';
export { foldedWords, foldLetters, foldText } from './fold-text.js';
export * as icons from './icons.js';
export { dateFormat, displayName, listFormat, numberFormat } from './intl.js';
export { LatePart } from './late-part.js';
export { listWords } from './list-words.js';
export { LiveRegion } from './live-region.js';
export {
  checkData,
  checkJson,
  LoadError,
  loadJson,
  loadText,
  type CheckResult,
  type LoadErrorCode,
  type LoadIssue,
  type LoadOptions,
} from './load-json.js';
export { LocaleSet, type LocaleLoader, type LocaleModule } from './locale-set.js';
export { coreDe } from './locales/de.js';
export { coreEn } from './locales/en.js';
export { coreFr } from './locales/fr.js';
export { coreUk } from './locales/uk.js';
export type { CoreTerms } from './locales/terms.js';
export { inheritedLang, LocalizeController } from './localize.js';
export { afterPaint, pause } from './pacing.js';
export { shippedFile, shippedFrom } from './shipped-file.js';
export { saveFile, type SavedFile } from './save-file.js';
export { themeColours } from './theme-colours.js';
export { baseStyles } from './tokens.js';
