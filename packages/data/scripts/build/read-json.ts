/** Reading the source files; an error always names the file and the place in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import { parse } from '../../src/index.js';

/** A JSON file that follows a schema. Throws with file, path and message otherwise. */
export function readJson<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: not JSON (${(error as Error).message})`, { cause: error });
  }
  const parsed = parse(schema, data);
  if (parsed.ok) return parsed.value;
  const issues = parsed.issues.map(({ path, message }) => `${file}: ${path || 'file'}: ${message}`);
  throw new Error(issues.join('\n'));
}

/** The JSON files of a folder by name without ending, sorted; none for a folder that is not there. */
export function jsonFiles(folder: string): { name: string; file: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: basename(name, '.json'), file: join(folder, name) }));
}

/** The folders in a folder, sorted; none for a folder that is not there. */
export function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
