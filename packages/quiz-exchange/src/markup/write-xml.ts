/** XML from nested calls; everything that is text is escaped, so no quiz can break out of its field. */
import { escapeMarkup } from '../text/escape-markup.js';

/** Finished markup, told from text by its class. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Child = Markup | string | null | false;
type Attributes = Record<string, string | number | null | undefined>;

/** @returns An element; null and false children are left out. */
export function xml(
  name: string,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): Markup {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const inside = children
    .flat()
    .filter((one) => one !== null && one !== false)
    .map((one) => (one instanceof Markup ? one.text : escapeMarkup(one)))
    .join('');
  return new Markup(inside ? `<${name}${head}>${inside}</${name}>` : `<${name}${head}/>`);
}

/** @returns A comment; two hyphens in it are parted, since they would end it. */
export const comment = (text: string): Markup =>
  new Markup(`<!-- ${text.replace(/-(?=-)/g, '- ').replace(/-$/, '- ')} -->`);

/** @returns A section of HTML in a field that holds HTML. */
export const cdata = (html: string): Markup =>
  new Markup(`<![CDATA[${html.replace(/\]\]>/g, ']]]]><![CDATA[>')}]]>`);

/** @returns The whole document. */
export const xmlDocument = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
