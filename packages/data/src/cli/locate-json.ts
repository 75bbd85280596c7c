/** Finds the line and column of a value, or of a mistake, in a JSON text. */

export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** Where a text stops being JSON, and what was expected there. */
export class JsonMistake extends Error {
  override name = 'JsonMistake';
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]+|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEPTH = 500;

const match = (pattern: RegExp, text: string, offset: number): string | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
};

const skip = (text: string, offset: number) => offset + match(SPACE, text, offset)!.length;

function readKey(text: string, offset: number): { key: string; value: number; end: number } {
  const raw = match(STRING, text, offset);
  if (raw === null) throw new JsonMistake(offset, 'expected a name in double quotation marks');
  const colon = skip(text, offset + raw.length);
  if (text[colon] !== ':') throw new JsonMistake(colon, 'expected a colon after the name');
  return { key: JSON.parse(raw) as string, value: skip(text, colon + 1), end: offset + raw.length };
}

/** Calls `visit` for each member; it answers whether to go on. @returns The offset after the value. */
function walk(
  text: string,
  offset: number,
  depth: number,
  visit: (key: string, keyAt: number, valueAt: number) => boolean = () => true,
): number {
  if (depth > DEPTH) throw new JsonMistake(offset, `nested deeper than ${DEPTH} levels`);
  const open = text[offset];
  if (open !== '{' && open !== '[') {
    const scalar = match(open === '"' ? STRING : SCALAR, text, offset);
    if (scalar) return offset + scalar.length;
    const what =
      offset >= text.length
        ? 'the text ends here'
        : open === '"'
          ? 'the text in quotation marks is broken'
          : 'expected a value';
    throw new JsonMistake(Math.min(offset, text.length), what);
  }
  const close = open === '{' ? '}' : ']';
  let at = skip(text, offset + 1);
  if (text[at] === close) return at + 1;
  for (let index = 0; ; index++) {
    const key = open === '{' ? readKey(text, at) : null;
    const value = key ? key.value : at;
    if (!visit(key ? key.key : String(index), at, value)) return value;
    at = skip(text, walk(text, value, depth + 1));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',')
      throw new JsonMistake(
        at,
        at >= text.length ? 'the text ends here' : `expected a comma or ${close}`,
      );
    at = skip(text, at + 1);
    if (text[at] === close) throw new JsonMistake(at, 'a comma before the end');
  }
}

/** @returns The mistake, or null for a text that is JSON. */
export function findMistake(text: string): JsonMistake | null {
  try {
    const end = skip(text, walk(text, skip(text, 0), 0));
    return end < text.length ? new JsonMistake(end, 'something follows after the end') : null;
  } catch (error) {
    if (error instanceof JsonMistake) return error;
    throw error;
  }
}

/**
 * @param path Keys from the outside in, as in `countries.EE.services.0`.
 * @returns The offset of the value, or of the nearest value around it where it is missing.
 */
export function findOffset(text: string, path: readonly string[]): number {
  let offset = skip(text, 0);
  try {
    for (const step of path) {
      let found = -1;
      walk(text, offset, 0, (key, _keyAt, valueAt) => {
        if (key === step) found = valueAt;
        return found < 0;
      });
      if (found < 0) return offset;
      offset = found;
    }
  } catch {
    // A broken text is reported as such; the nearest place is good enough.
  }
  return offset;
}

/** @returns Line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
