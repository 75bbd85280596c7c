/**
 * Keys that the schema does not know but nearly knows, such as "sensitve": the schema itself would
 * pass over them in silence. Keys that resemble none are left alone; other programs may use them.
 */
import { parse, Quiz, type Issue } from '@awareness-widgets/data';
import { nearestWord } from './nearest-word.js';

/** What is read of a valibot schema. */
interface Schema {
  type: string;
  entries?: Readonly<Record<string, Schema>>;
  item?: Schema;
  wrapped?: Schema;
  options?: readonly unknown[];
  key?: string;
  literal?: unknown;
}

interface MisspeltKey {
  /** Path of the key. */
  path: string;
  key: string;
  right: string;
}

export interface KeyCheck {
  misspelt: MisspeltKey[];
  /** What is wrong inside something that may be text or a record, which the schema tells as one. */
  inside: Issue[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema takes a value as the kind of a record. */
const takes = (schema: Schema | undefined, value: unknown): boolean =>
  schema?.type === 'literal' ? schema.literal === value : Boolean(schema?.options?.includes(value));

export function checkKeys(data: unknown): KeyCheck {
  const found: KeyCheck = { misspelt: [], inside: [] };
  walk(Quiz as unknown as Schema, data, '', found);
  return found;
}

function walk(schema: Schema, value: unknown, path: string, found: KeyCheck): void {
  if (schema.wrapped) return walk(schema.wrapped, value, path, found);
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (schema.item && Array.isArray(value)) {
    value.forEach((one, i) => walk(schema.item!, one, at(i), found));
  }
  if (!isRecord(value)) return;
  if (schema.type === 'variant') {
    const options = schema.options as readonly Schema[];
    const kind = options.find((one) => takes(one.entries![schema.key!], value[schema.key!]));
    const all = Object.assign({}, ...options.map((one) => one.entries)) as Schema['entries'];
    if (kind) return walk(kind, value, path, found);
    // Of which type it is nobody knows: what lies deeper cannot be told.
    const keys = Object.keys(all!).map((key) => [key, { type: 'unknown' }] as const);
    return walk({ type: 'object', entries: Object.fromEntries(keys) }, value, path, found);
  }
  if (schema.type === 'union') {
    const record = (schema.options as readonly Schema[]).find((one) => one.entries);
    if (!record) return;
    const parsed = parse(record as unknown as typeof Quiz, value);
    if (!parsed.ok) {
      for (const issue of parsed.issues) found.inside.push({ ...issue, path: at(issue.path) });
    }
    return walk(record, value, path, found);
  }
  const { entries } = schema;
  if (!entries) return;
  const known = Object.keys(entries);
  for (const [key, one] of Object.entries(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const right = entry || /^[_$/]/.test(key) ? null : nearestWord(key, known);
    if (entry) walk(entry, one, at(key), found);
    else if (right) found.misspelt.push({ path: at(key), key, right });
  }
}
