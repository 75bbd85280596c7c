/** One source for types, validation and JSON Schema; small in a browser; old files keep working. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSchemas } from '../../scripts/build-schemas.js';
import { CURRENT, migrate, MigrationError, type FileKind } from '../../src/migrations/index.js';
import {
  Activities,
  Country,
  Directory,
  DirectoryOverrides,
  International,
  parse,
  Quiz,
  QuizSets,
} from '../../src/index.js';
import { bundleSize } from '../helpers/bundle-size.js';
import { checkJsonSchema, type JsonSchema } from '../helpers/check-json-schema.js';

const root = new URL('../../', import.meta.url);
const files = buildSchemas();
const SCHEMAS = {
  activities: Activities,
  country: Country,
  directory: Directory,
  international: International,
  overrides: DirectoryOverrides,
  quiz: Quiz,
  'quiz-sets': QuizSets,
};
const schemaOf = (kind: string) =>
  JSON.parse(files.get(`schemas/${kind}.schema.json`)!) as JsonSchema;

/** Every data file in the package with its kind. */
function* shipped(): Generator<[FileKind, string, unknown]> {
  const folders: [FileKind, string][] = [
    ['country', 'directory/'],
    ['activities', 'activities/2021/'],
    ['quiz', 'quizzes/en/'],
  ];
  for (const [kind, folder] of folders) {
    if (!existsSync(new URL(folder, root))) continue;
    for (const name of readdirSync(new URL(folder, root))) {
      const data: unknown = JSON.parse(readFileSync(new URL(folder + name, root), 'utf8'));
      yield [name === 'international.json' ? 'international' : kind, folder + name, data];
    }
  }
}

describe('JSON Schemas', () => {
  it.each([...files])('%s is what `npm run docs` makes of the source', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it('carry an id, a title and the comments of the source', () => {
    for (const kind of Object.keys(SCHEMAS)) {
      expect(schemaOf(kind).$id).toMatch(new RegExp(`/schemas/${kind}\\.schema\\.json$`));
      expect(schemaOf(kind).title).toBeTruthy();
    }
    const channel = schemaOf('country').$defs!['Channel']!;
    expect(channel.properties!['dial']!.description).toMatch(/^What the device dials/);
  });

  it('name themselves in every shipped file, by a path that exists', () => {
    for (const [, path, data] of shipped()) {
      const named = (data as { $schema?: string }).$schema;
      if (named === undefined) continue;
      expect(existsSync(new URL(named, new URL(path, root))), `${path}: ${named}`).toBe(true);
    }
  });

  it('accept and reject what the code accepts and rejects', () => {
    let rejected = 0;
    for (const [kind, path, data] of shipped()) {
      const schema = schemaOf(kind);
      const agree = (value: unknown, what: string) => {
        const { ok } = parse(SCHEMAS[kind], value);
        expect(checkJsonSchema(value, schema, schema), `${path} ${what}`).toBe(ok);
        if (!ok) rejected += 1;
      };
      agree(data, 'as it is');
      // Each field of the first levels in turn: taken out, null, of another type.
      const walk = (
        value: unknown,
        replace: (next: unknown) => unknown,
        depth: number,
        at: string,
      ): void => {
        if (typeof value !== 'object' || value === null || depth > 4) return;
        for (const [key, inner] of Object.entries(value).slice(0, depth > 2 ? 12 : 4)) {
          const put = (next: unknown) => {
            const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
            if (next === undefined && !Array.isArray(copy))
              delete (copy as Record<string, unknown>)[key];
            else (copy as Record<string, unknown>)[key] = next;
            return replace(copy);
          };
          for (const next of [undefined, null, 7.5, 'x', ' ', [7], {}, true]) {
            if (next !== undefined || !Array.isArray(value))
              agree(put(next), `${at}.${key} = ${JSON.stringify(next)}`);
          }
          walk(inner, put, depth + 1, `${at}.${key}`);
        }
      };
      if (/\/(EE|AL|IE|international|8-10)\.json$/.test(path)) walk(data, (next) => next, 0, '');
    }
    expect(rejected).toBeGreaterThan(100);
  }, 60_000);
});

describe('validation in a browser', () => {
  // The quiz has nine types of question; the directory names cautions and kinds of sources.
  it.each([
    ['Activities', 'activities', 3000],
    ['Directory', 'directory', 3200],
    ['Quiz', 'quiz', 4050],
  ])('%s with parse stays under its budget of bytes', async (name, module, budget) => {
    const path = (file: string) => JSON.stringify(fileURLToPath(new URL(`src/${file}.ts`, root)));
    const code = await bundleSize(
      `export { parse } from ${path('parse')}; export { ${name} } from ${path(`schemas/${module}`)};`,
    );
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(budget);
  });
});

describe('migrations', () => {
  const old = JSON.parse(
    readFileSync(new URL('test/fixtures/import/version-0.json', root), 'utf8'),
  ) as object;

  it('bring flat activities of version 0 to version 1', () => {
    const { data, from, to } = migrate('activities', old);
    expect([from, to]).toEqual([0, 1]);
    const parsed = parse(Activities, data);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        version: 1,
        edition: 2021,
        activities: [
          {
            title: 'Old talk',
            summary: 'As it was',
            start: '2021-02-09',
            end: null,
            audiences: ['children', 'parents'],
            place: { name: 'Tallinn', lat: 59.437, lon: 24.7536 },
            url: 'https://example.org/',
            source: { url: 'https://example.org/source' },
          },
          { start: '2021-02', place: null },
        ],
      },
    });
    expect(migrate('activities', (old as { activities: unknown[] }).activities).from).toBe(0);
  });

  it('leave current files alone, and what is no file to the schema', () => {
    const file = { version: 1, activities: [] };
    expect(migrate('activities', file).data).toBe(file);
    expect(migrate('country', { code: 'EE' })).toMatchObject({ from: 1, to: 1 });
    for (const data of [null, 7, 'x', []]) expect(migrate('quiz', data).data).toBe(data);
  });

  it('refuse a newer version and say what to do', () => {
    for (const kind of Object.keys(CURRENT) as FileKind[]) {
      expect(() => migrate(kind, { version: 2 })).toThrow(MigrationError);
    }
    expect(() => migrate('quiz', { version: 2 })).toThrow(
      /npm install @awareness-widgets\/data@latest/,
    );
    expect(() => migrate('quiz', { version: '1' })).toThrow(/must be a whole number/);
  });
});
