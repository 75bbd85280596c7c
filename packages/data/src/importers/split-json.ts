/**
 * Cuts a large JSON document into the elements of its one big array, chunk by chunk, so that it is
 * never held whole and one broken element costs only itself.
 */
import { LIMITS } from './limits.js';

export interface JsonElement {
  /** Line on which it begins, from 1. */
  line: number;
  /** Column on which it begins, from 1. */
  column: number;
  text: string;
  /** Too long to be read; `text` is its beginning. */
  long?: boolean;
}

export interface JsonSplitter {
  /** @returns The elements that the chunk completes. */
  push(chunk: string): JsonElement[];
  /** @returns Everything outside the array, the array itself empty; the whole text if there was none. */
  head(): string;
  /** Whether the array was found. */
  found(): boolean;
  /** Whether the document ended where its brackets end. */
  complete(): boolean;
}

/**
 * @param keys Names of the array: a property of the outermost object. An outermost array is always
 *   taken.
 */
export function jsonSplitter(keys: readonly string[]): JsonSplitter {
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** Depth inside the array, -1 while it has not begun, -2 when it is over. */
  let target = -1;
  let line = 1;
  let lineStart = 0;
  let read = 0;
  let key = '';
  let head = '';
  let element: JsonElement | null = null;
  let stringStart = -1;

  return {
    push(chunk) {
      const elements: JsonElement[] = [];
      let from = 0;
      const take = (to: number) => {
        if (element) {
          const room = LIMITS.row - element.text.length;
          if (to - from > room) element.long = true;
          if (room > 0) element.text += chunk.slice(from, Math.min(to, from + room));
        } else if (head.length < LIMITS.file) head += chunk.slice(from, to);
        from = to;
      };
      const finish = (to: number) => {
        take(to);
        if (element?.text.trim()) elements.push({ ...element, text: element.text.trimEnd() });
        element = null;
      };
      for (let index = 0; index < chunk.length; index++) {
        const char = chunk[index]!;
        if (char === '\n') {
          line += 1;
          lineStart = read + index + 1;
        }
        if (inString) {
          if (escaped) escaped = false;
          else if (char === '\\') escaped = true;
          else if (char === '"') {
            inString = false;
            // A key cut by a chunk's end is found in the head, which has it whole.
            if (depth === 1 && target === -1) {
              key =
                stringStart >= 0
                  ? chunk.slice(stringStart, index)
                  : lastString(head + chunk.slice(from, index));
            }
          }
          continue;
        }
        if (target >= 0 && depth === target && !element && /[^\s,\]]/.test(char)) {
          take(index);
          element = { line, column: read + index - lineStart + 1, text: '' };
        }
        if (char === '"') {
          inString = true;
          stringStart = index + 1;
        } else if (char === '[' || char === '{') {
          depth += 1;
          const here = char === '[' && (depth === 1 || (depth === 2 && keys.includes(key)));
          if (here && target === -1) target = depth;
        } else if (char === ',' && depth === target) {
          finish(index);
          from = index + 1;
        } else if (char === ']' || char === '}') {
          if (depth === target) {
            finish(index);
            target = -2;
          }
          depth -= 1;
        } else if (char === ',' && depth === 1) key = '';
      }
      take(chunk.length);
      read += chunk.length;
      stringStart = -1;
      return elements;
    },
    head: () => head,
    found: () => target !== -1,
    complete: () => depth === 0 && !inString,
  };
}

const lastString = (text: string) => text.slice(text.lastIndexOf('"') + 1);
