/**
 * Finds the line of a value in JSON text, so that the writer of a quiz is told "line 41" and not
 * only a path. Reads the text once, without building anything.
 */

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where reading stopped, because it was found or because the text is not JSON. */
class Stop {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/**
 * @param path As `questions.3.prompt`; empty for the whole file.
 * @returns Position of the value, or of the nearest value around it where it is missing.
 */
export function locatePath(text: string, path: string): Position {
  const wanted = path === '' ? [] : path.split('.');
  let nearest = 0;
  let depth = -1;
  walk(text, (trail, at) => {
    const fits = trail.length <= wanted.length && trail.every((key, i) => key === wanted[i]);
    if (fits && trail.length > depth) {
      depth = trail.length;
      nearest = at;
    }
    return depth === wanted.length;
  });
  return toPosition(text, nearest);
}

/** Position of the first thing that is not JSON, or null where all of it is. */
export function locateSyntaxError(text: string): Position | null {
  const at = walk(text, () => false);
  return at === null ? null : toPosition(text, at);
}

/**
 * @param visit Called with the keys down to each value and where it starts; true stops.
 * @returns Where the text stops being JSON, or null.
 */
function walk(text: string, visit: (trail: string[], at: number) => boolean): number | null {
  let at = 0;
  let found = false;
  const next = (): { token: string; start: number } => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Stop(at);
    at = TOKEN.lastIndex;
    return { token: match[0], start: match.index };
  };
  const list = (trail: string[], close: string): void => {
    for (let i = 0; ; i++) {
      let item = next();
      if (i === 0 && item.token === close) return;
      let key = String(i);
      if (close === '}') {
        if (!item.token.startsWith('"')) throw new Stop(item.start);
        key = item.token.slice(1, -1);
        const colon = next();
        if (colon.token !== ':') throw new Stop(colon.start);
        item = next();
      }
      value([...trail, key], item);
      const { token, start } = next();
      if (token === close) return;
      if (token !== ',') throw new Stop(start);
    }
  };
  const value = (trail: string[], { token, start }: { token: string; start: number }): void => {
    if (/^[\]},:]$/.test(token)) throw new Stop(start);
    if (visit(trail, start)) {
      found = true;
      throw new Stop(start);
    }
    if (token === '{') list(trail, '}');
    else if (token === '[') list(trail, ']');
  };
  try {
    value([], next());
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
    return at < text.length ? at : null;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return found ? null : stop.at;
  }
}

function toPosition(text: string, at: number): Position {
  const before = text.slice(0, at);
  return {
    line: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
  };
}
