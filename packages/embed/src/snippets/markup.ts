/**
 * The one place where text becomes HTML: a template tag that escapes everything put into it.
 * Snippets end up on other people's sites, and the data come from many hands.
 */

/** HTML that is safe to put into HTML. Only {@link markup} makes it. */
export class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

type Part = string | number | Markup | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and quoted attributes; control characters, which HTML forbids, go. */
export function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
  );
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(write).join('');
  return escape(String(part));
}

/** `` markup`<p>${text}</p>` ``: texts are escaped, markup and lists of it stay, null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(write)));
}

/** ` name="value"` for each entry; true is a bare name. Names that are no names are left out. */
export function attributes(entries: Readonly<Record<string, string | true>>): Markup[] {
  return Object.entries(entries)
    .filter(([name]) => /^[a-z]+(-[a-z]+)*$/.test(name) && !name.startsWith('on'))
    .map(([name, value]) =>
      value === true ? new Markup(` ${name}`) : new Markup(` ${name}="${escape(value)}"`),
    );
}

/** Lines without those that are only spaces, so that what is left out leaves no gap. */
export const tidy = (html: Markup): Markup =>
  new Markup(
    String(html)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n'),
  );

/** A link, or plain text where the address is not of a kind that we link. */
export function link(address: string | null, text: string): Markup {
  return address === null ? markup`${text}` : markup`<a href="${address}">${text}</a>`;
}
