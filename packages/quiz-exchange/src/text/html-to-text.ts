/**
 * HTML of other systems into plain text. Nothing of it is ever rendered: tags are cut away, scripts
 * and styles with what they hold, and what a reader has to know of is reported.
 */

export interface HtmlText {
  text: string;
  /** Pictures, with their address and alternative text as they stood. */
  pictures: { src: string; alt: string }[];
  /** There was a script, a frame, an object or a handler; it was cut away. */
  active: boolean;
  /** There was bold, italic, a list, a link, a table: only its words stay. */
  formatted: boolean;
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  euro: '€',
};

const BREAKING = new Set('br p div li ul ol tr h1 h2 h3 h4 h5 h6 table blockquote pre'.split(' '));
const ACTIVE = new Set('script style iframe object embed svg math form link meta base'.split(' '));
const SKIPPED = new Set(['script', 'style', 'iframe', 'object', 'svg', 'math', 'title']);
const PLAIN = new Set(['br', 'p', 'div', 'span', 'img']);

/** @returns Character references resolved. */
const resolveReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, dec, hex, name) => {
        if (name) return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? all;
        const code = parseInt(dec ?? hex, dec ? 10 : 16);
        const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return isCharacter ? String.fromCodePoint(code) : '';
      })
    : text;

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return resolveReferences(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
};

/** Walks once through the text: no back-tracking that a hostile text could draw out. */
export function htmlToText(html: string): HtmlText {
  const result: HtmlText = { text: '', pictures: [], active: false, formatted: false };
  const out: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(resolveReferences(html.slice(at, open)));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^<[/!?]?([a-z][a-z0-9-]{0,20})/i.exec(html.slice(open, open + 30))?.[1];
    if (!name) {
      out.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    const tag = html.slice(open, close < 0 ? html.length : close + 1);
    const kind = name.toLowerCase();
    at = open + tag.length;
    if (ACTIVE.has(kind) || (tag.length < 5_000 && /\son[a-z]+\s*=/i.test(tag)))
      result.active = true;
    if (!PLAIN.has(kind) && !ACTIVE.has(kind)) result.formatted = true;
    if (kind === 'img' && tag.length < 5_000_000)
      result.pictures.push({ src: attribute(tag, 'src'), alt: attribute(tag, 'alt') });
    if (BREAKING.has(kind)) out.push('\n');
    if (SKIPPED.has(kind) && !tag.startsWith('</')) {
      const end = lower.indexOf(`</${kind}`, at);
      at = end < 0 ? html.length : end;
    }
  }
  out.push(resolveReferences(html.slice(at)));
  result.text = out
    .join('')
    .replace(/[ \t\u00a0\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  return result;
}
