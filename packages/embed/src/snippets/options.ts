/** What a snippet is made from: one object for all six forms. */
import { readOption } from '../page/read-option.js';
import { tagOf, type WidgetName } from '../widgets.js';
import type { Markup } from './markup.js';
import type { SnippetWords } from './words/terms.js';

export interface SnippetOptions {
  widget: WidgetName;
  /** Folder of the widget files (`dist/cdn`) on some server; http(s) or relative, ends in `/`. */
  base: string;
  /** Attributes of the widget; true stands for a bare one. */
  attributes?: Readonly<Record<string, string | true>>;
  /** Look, by custom property without `--aw-`: `{ accent: '#00594d' }`. */
  look?: Readonly<Record<string, string>>;
  /** BCP 47 tag of the widget's words. */
  words: SnippetWords;
  /** What readers see without JavaScript. */
  fallback: Markup;
  /** `sha384-…` of each script by file name, from `integrity.json`. */
  integrity?: Readonly<Record<string, string>>;
}

/** Checked once, in one order, so that every form says the same. */
export interface ReadyOptions extends SnippetOptions {
  tag: string;
  attributes: Readonly<Record<string, string | true>>;
  look: Readonly<Record<string, string>>;
}

/** Leaves out what the loader would refuse. @throws TypeError if `base` is not a web address. */
export function prepareOptions(options: SnippetOptions): ReadyOptions {
  const base = options.base.endsWith('/') ? options.base : `${options.base}/`;
  if (!/^https?:$/.test(new URL(base, 'https://relative.invalid/').protocol)) {
    throw new TypeError(`Not a web address: ${base}`);
  }
  const attributes = Object.entries(options.attributes ?? {}).filter(
    ([name, value]) =>
      readOption(name, value === true ? '' : value, 'https://relative.invalid/')?.kind ===
      'attribute',
  );
  const look = Object.entries(options.look ?? {}).filter(
    ([name, value]) => readOption(name, value, 'https://relative.invalid/')?.kind === 'property',
  );
  return {
    ...options,
    base,
    tag: tagOf(options.widget),
    attributes: Object.fromEntries(attributes),
    look: Object.fromEntries(look),
  };
}
