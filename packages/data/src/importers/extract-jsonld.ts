/** Finds the JSON-LD in a web page. */

export interface Script {
  /** Line on which its text begins, from 1. */
  line: number;
  text: string;
}

/** @returns The texts of all `<script type="application/ld+json">`, at most 1000. */
export function extractJsonld(html: string): Script[] {
  const scripts: Script[] = [];
  const open = /<script\b([^>]{0,1000})>/gi;
  let line = 1;
  let counted = 0;
  for (let match = open.exec(html); match && scripts.length < 1000; match = open.exec(html)) {
    const start = open.lastIndex;
    const end = html.slice(start).search(/<\/script/i);
    const stop = end < 0 ? html.length : start + end;
    if (/application\/ld\+json/i.test(match[1]!)) {
      for (; counted < start; counted++) if (html.charCodeAt(counted) === 10) line += 1;
      const text = html
        .slice(start, stop)
        .replace(
          /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
          '',
        );
      scripts.push({ line, text });
    }
    open.lastIndex = stop;
  }
  return scripts;
}
