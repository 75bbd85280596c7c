/**
 * JSON as templates of web pages write it: line ends and tabs in texts, commas before a bracket,
 * comments. Everything else stays as it is, and is refused by the parser as before.
 */

const ESCAPES: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

const escape = (char: string) =>
  ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns The text with these faults mended, read once from left to right. */
function repairJson(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  const put = (upTo: number, replacement: string, next: number) => {
    parts.push(text.slice(from, upTo), replacement);
    from = at = next;
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === '\\') {
          // A backslash before a line end escapes nothing in JSON.
          if (text.charCodeAt(at + 1) < 32) put(at, '', at + 1);
          else at += 2;
        } else if (text.charCodeAt(at) < 32) put(at, escape(text[at]!), at + 1);
        else at += 1;
      }
      at += 1;
    } else if (char === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at);
      put(at, '', end < 0 ? text.length : end);
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      put(at, ' ', end < 0 ? text.length : end + 2);
    } else if (char === ',') {
      const next = /[^\s]/g;
      next.lastIndex = at + 1;
      const found = next.exec(text);
      if (found && (found[0] === ']' || found[0] === '}')) put(at, '', at + 1);
      else at += 1;
    } else at += 1;
  }
  // `};` at the end of a script.
  return (parts.join('') + text.slice(from)).replace(/;\s*$/, '');
}

/** @returns The value. @throws {SyntaxError} The first parser's words, where mending does not help. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    try {
      return JSON.parse(repairJson(text)) as unknown;
    } catch {
      throw error;
    }
  }
}
