/** Every text of a question, whatever its type, for cleaning and measuring. */

/**
 * @param change Gets each text with its path, as `options.1.text`; gives the text to keep.
 * @returns A copy.
 */
export function mapTexts<T>(value: T, change: (text: string, path: string) => string): T {
  const visit = (one: unknown, path: string, depth: number): unknown => {
    if (typeof one === 'string') return change(one, path);
    if (typeof one !== 'object' || one === null || depth > 12) return one;
    const below = (key: string | number) => (path ? `${path}.${key}` : String(key));
    if (Array.isArray(one)) return one.map((entry, i) => visit(entry, below(i), depth + 1));
    return Object.fromEntries(
      Object.entries(one).map(([key, entry]) => [key, visit(entry, below(key), depth + 1)]),
    );
  };
  return visit(value, '', 0) as T;
}
