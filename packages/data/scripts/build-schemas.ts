/**
 * Writes `schemas/*.schema.json` from the valibot schemas and `template.csv` from the columns of our
 * spreadsheet. Run with `npm run docs -w packages/data`; a test fails when they are stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { templateCsv } from '../src/importers/template-csv.js';
import * as activities from '../src/schemas/activities.js';
import * as valueTypes from '../src/schemas/value-types.js';
import * as directory from '../src/schemas/directory.js';
import * as overrides from '../src/schemas/overrides.js';
import * as quizSets from '../src/schemas/quiz-sets.js';
import * as quiz from '../src/schemas/quiz.js';
import { readDocs, type Docs } from './schema-docs.js';

const root = new URL('../', import.meta.url);

/** Where the schemas are found once the package is published; data files may also name them relatively. */
const BASE = 'https://cdn.jsdelivr.net/npm/@awareness-widgets/data/schemas/';

const FILES = {
  directory: {
    name: 'Directory',
    title: 'Directory of child helplines, hotlines and Safer Internet Centres',
  },
  country: { name: 'Country', title: 'One country of the directory' },
  international: {
    name: 'International',
    title: 'Services that stand in where a country has none',
  },
  overrides: { name: 'DirectoryOverrides', title: 'A country’s own corrections to the directory' },
  activities: { name: 'Activities', title: 'Safer Internet Day activities' },
  quiz: { name: 'Quiz', title: 'A quiz on online safety' },
  'quiz-sets': { name: 'QuizSets', title: 'Which questions are played together' },
} as const;

const MODULES = {
  activities,
  'value-types': valueTypes,
  directory,
  overrides,
  quiz,
  'quiz-sets': quizSets,
};

interface Node {
  [key: string]: unknown;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
}

/** Writes comments beside the fields that they describe. */
function describe(node: Node, docs: Docs): void {
  for (const inner of [
    node,
    node.items,
    ...(node.anyOf ?? []),
    ...(node.anyOf ?? []).map((one) => one.items),
  ]) {
    for (const [name, field] of Object.entries(inner?.properties ?? {})) {
      const said = docs.fields.get(name);
      if (!said) continue;
      if (said.description) inner!.properties![name] = { ...field, description: said.description };
      describe(inner!.properties![name]!, said);
    }
  }
}

function isSchema(value: unknown): value is v.GenericSchema {
  return (
    typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'schema'
  );
}

/** @returns The contents of all generated files by path within the package. */
export function buildSchemas(): Map<string, string> {
  const docs = new Map<string, Docs>();
  const schemas = new Map<string, v.GenericSchema>();
  for (const [name, module] of Object.entries(MODULES)) {
    const source = readFileSync(new URL(`src/schemas/${name}.ts`, root), 'utf8');
    for (const entry of readDocs(source)) docs.set(...entry);
    for (const [key, value] of Object.entries(module)) if (isSchema(value)) schemas.set(key, value);
  }

  const files = new Map<string, string>();
  for (const [kind, { name, title }] of Object.entries(FILES)) {
    const definitions = Object.fromEntries([...schemas].filter(([key]) => key !== name));
    const { $schema, $defs, ...schema } = toJsonSchema(schemas.get(name)!, {
      definitions,
      typeMode: 'input',
    }) as Node & { $defs?: Record<string, Node> };
    const used = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        const target =
          key === '$ref' && typeof inner === 'string' ? inner.slice('#/$defs/'.length) : null;
        if (target === null) walk(inner);
        else if (!used.has(target)) {
          used.add(target);
          walk($defs?.[target]);
        }
      }
    };
    walk(schema);
    describe(schema as Node, docs.get(name)!);
    const kept = [...used].sort().map((key) => {
      const said = docs.get(key);
      const node = { ...$defs![key]! };
      if (said) describe(node, said);
      return [key, said?.description ? { description: said.description, ...node } : node] as const;
    });
    const file = {
      $schema,
      $id: `${BASE}${kind}.schema.json`,
      title,
      ...(docs.get(name)?.description ? { description: docs.get(name)!.description } : {}),
      ...schema,
      $defs: Object.fromEntries(kept),
    };
    files.set(`schemas/${kind}.schema.json`, `${JSON.stringify(file, null, 2)}\n`);
  }
  files.set('template.csv', templateCsv());
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('schemas/', root), { recursive: true });
  for (const [path, text] of buildSchemas()) writeFileSync(new URL(path, root), text);
}
