/** Reading and writing inside a record by path, so that a decision can name any fact. */

type Node = object;

/** `helplines[0].channels[1]` and `helplines/0/channels/1` name the same place. */
function splitPath(path: string): string[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split(/[./]/)
    .filter(Boolean);
}

/** The value at a path; undefined where there is none. */
export function getPath(root: unknown, path: string): unknown {
  return splitPath(path).reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
    root,
  );
}

/** Writes a value at a path. Throws when the place above it does not exist. */
export function setPath(root: Node, path: string, value: unknown): void {
  const keys = splitPath(path);
  const last = keys.pop();
  const parent = getPath(root, keys.join('/'));
  if (last === undefined || typeof parent !== 'object' || parent === null) {
    throw new Error(`No such place: ${path}`);
  }
  (parent as Record<string, unknown>)[last] = value;
}

/** The record (helpline, hotline, centre, …) to which a path belongs. */
export function recordPath(path: string): string {
  const [group = '', index = ''] = splitPath(path);
  return /^\d+$/.test(index) ? `${group}/${index}` : group;
}
