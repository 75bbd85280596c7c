/** Reads one small data file, brings it to the current version and checks it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type * as v from 'valibot';
import { decodeText } from '../importers/decode-text.js';
import { lintDirectory, lintServices } from '../lint/lint-directory.js';
import { migrate, MigrationError, type FileKind } from '../migrations/index.js';
import { parse } from '../parse.js';
import { lintQuiz } from '../quiz-lint/lint-quiz.js';
import { Country, Directory, International } from '../schemas/directory.js';
import { DirectoryOverrides } from '../schemas/overrides.js';
import { QuizSets } from '../schemas/quiz-sets.js';
import { Quiz } from '../schemas/quiz.js';
import { detectKind } from './detect-kind.js';
import { findMistake, findOffset, positionOf } from './locate-json.js';
import type { CliFinding } from './types.js';

const SCHEMAS = {
  directory: Directory,
  country: Country,
  international: International,
  overrides: DirectoryOverrides,
  quiz: Quiz,
  'quiz-sets': QuizSets,
} satisfies Partial<Record<FileKind, v.GenericSchema>>;

type SmallKind = keyof typeof SCHEMAS;

/** A file that the schema accepts. */
export type Loaded = {
  [K in SmallKind]: { kind: K; path: string; value: v.InferOutput<(typeof SCHEMAS)[K]> };
}[SmallKind];

type Add = (finding: Omit<CliFinding, 'file'>) => void;

/** Places looked up in a text; each look reads it from the beginning. */
const MOST_POSITIONS = 500;

/** What a schema cannot see. */
function lint(loaded: Loaded, today: string, quizWarnings: boolean) {
  const { kind, value } = loaded;
  if (kind === 'quiz')
    return lintQuiz(value, { name: basename(loaded.path, '.json') }).filter(
      ({ severity }) => quizWarnings || severity === 'error',
    );
  if (kind === 'country') return lintDirectory(value, today);
  if (kind === 'international')
    return lintServices({ code: 'INT', services: value.services }, today);
  if (kind === 'overrides')
    return lintServices({ code: value.country, services: value.services }, today);
  if (kind !== 'directory') return [];
  // The file's common check stands for entries without their own.
  const checked = value.checked ?? null;
  const under = (path: string, found: ReturnType<typeof lintDirectory>) =>
    found.map((finding) => ({ ...finding, path: `${path}${finding.path && `.${finding.path}`}` }));
  const withCheck = <T extends { checked: unknown }>(entry: T) => ({
    ...entry,
    checked: entry.checked ?? checked,
  });
  return [
    ...Object.entries(value.countries).flatMap(([code, country]) =>
      under(
        `countries.${code}`,
        lintDirectory(
          {
            ...country,
            services: country.services.map(withCheck),
            emergency: country.emergency.map(withCheck),
          },
          today,
        ),
      ),
    ),
    ...lintServices({ code: 'INT', services: value.international.map(withCheck) }, today).map(
      (finding) => ({
        ...finding,
        path: finding.path.replace(/^services/, 'international'),
      }),
    ),
  ];
}

/**
 * @param options `rules`: whether the linters look at it. `quizWarnings`: whether they also say what
 * is only worth a look in a quiz, which is for those who write one.
 * @param add Hears what is wrong, with line and column.
 * @returns The file, or null where it cannot be used.
 * @throws {Error} Where it cannot be opened.
 */
export function loadFile(
  path: string,
  {
    kind: asked,
    today,
    rules = true,
    quizWarnings = false,
  }: { kind?: FileKind | undefined; today: string; rules?: boolean; quizWarnings?: boolean },
  add: Add,
): Loaded | null {
  const { text: raw } = decodeText(new Uint8Array(readFileSync(path)));
  const text = raw.replace(/^\ufeff/, '');
  let looked = 0;
  const at = (field: string) =>
    (looked += 1) > MOST_POSITIONS
      ? { line: null, column: null }
      : positionOf(text, findOffset(text, field ? field.split('.') : []));
  const fail = (rule: string, message: string, field = '') => {
    add({ ...at(field), severity: 'error', rule, path: field, message });
    return null;
  };

  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const mistake = findMistake(text);
    const message = mistake?.message ?? (error as Error).message;
    add({
      ...positionOf(text, mistake?.offset ?? 0),
      severity: 'error',
      rule: 'json',
      path: '',
      message,
    });
    return null;
  }
  const kind = asked ?? detectKind(data);
  if (!kind || kind === 'activities') {
    return fail(
      'kind',
      'this is no directory, country, overrides, activities or quiz; say which with --kind',
    );
  }
  let current: unknown;
  try {
    const migrated = migrate(kind, data);
    current = migrated.data;
    if (migrated.from !== migrated.to) {
      add({
        ...at('version'),
        severity: 'warning',
        rule: 'version',
        path: 'version',
        message: `"version": ${migrated.to} is missing`,
      });
    }
  } catch (error) {
    if (error instanceof MigrationError) return fail('version', error.message, 'version');
    throw error;
  }
  const parsed = parse(SCHEMAS[kind], current);
  if (!parsed.ok) {
    for (const { path: field, message } of parsed.issues) fail('schema', message, field);
    return null;
  }
  const loaded = { kind, path, value: parsed.value } as Loaded;
  for (const { rule, path: field, message, severity } of rules
    ? lint(loaded, today, quizWarnings)
    : []) {
    add({ ...at(field), severity, rule, path: field, message });
  }
  return loaded;
}
