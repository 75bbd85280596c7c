/**
 * Languages in which a reader may type the name of a country: those of Europe, and those that
 * children bring along. The browser knows the names; it takes time to make them ready.
 */
const TAGS =
  'en fr de uk ru pl ro es it pt nl tr ar el sq bg hr sr sr-Latn bs sl mk cs sk hu lt lv et fi sv nb da is ' +
  'ga mt ca eu gl cy lb rm be ka hy az he fa ps ur ku ckb ti am so sw hi bn pa ta te gu mr ml ne si th ' +
  'vi id ms fil zh zh-Hant ja ko kk ky uz tg tk mn my km lo af zu yo ha ig rw';

export const NAME_LANGUAGES: readonly string[] = TAGS.split(' ');
