/** A GIFT file as blocks: one question each, parted by empty lines, comments taken out. */

export interface GiftBlock {
  /** Line of its first line, from 1. */
  line: number;
  text: string;
  /** From the comments: `// [id:…] [tag:…]`. */
  id: string;
  tags: string[];
}

export interface GiftCategory {
  line: number;
  category: string;
}

/** @returns Blocks and categories in the order of the file. */
export function splitGift(text: string): (GiftBlock | GiftCategory)[] {
  const found: (GiftBlock | GiftCategory)[] = [];
  let lines: string[] = [];
  let start = 0;
  let id = '';
  let tags: string[] = [];
  const end = () => {
    if (lines.length > 0) {
      found.push({ line: start, text: lines.join('\n'), id, tags });
      id = '';
      tags = [];
    }
    lines = [];
  };
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((line, i) => {
      const bare = line.trim();
      if (bare.startsWith('//')) {
        id = /\[id:([^[\]]{1,200})\]/.exec(bare)?.[1]?.trim() ?? id;
        for (const [, tag] of bare.matchAll(/\[tag:([^[\]]{1,200})\]/g)) tags.push(tag ?? '');
      } else if (bare === '') end();
      else if (lines.length === 0 && bare.startsWith('$CATEGORY:'))
        found.push({ line: i + 1, category: bare.slice(10).trim() });
      else {
        if (lines.length === 0) start = i + 1;
        lines.push(line);
      }
    });
  end();
  return found;
}
