/** Descriptions of other calendars are HTML; ours are plain text. */

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
};

/** @returns The text without tags, paragraphs as line breaks, character references resolved. */
export function plainText(html: string): string {
  return (
    html
      .replace(/<(script|style)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1[^>]{0,50}>/gi, '')
      .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,200}>/gi, '\n')
      // Outlook writes every link so; it is no tag.
      .replace(
        /<((?:https?:\/\/|mailto:|www\.)[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>/gi,
        '$1',
      )
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
      .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, dec, hex, name) => {
        if (name) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
        const code = parseInt(dec ?? hex, dec ? 10 : 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
