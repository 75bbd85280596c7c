/** The command line, understood. */
import { parseArgs } from 'node:util';
import { BANDS, TOPICS } from '@awareness-widgets/data';
import { UsageError } from '@awareness-widgets/data/quiz-cli.js';
import type { ImportOptions } from '../draft/draft.js';
import { EXPORT_FORMATS, type ExportFormat } from '../export-quiz.js';
import { PACKAGES, type PackageKind, type PackOptions } from '../pack/pack-quiz.js';

/** What a file can become. */
export type Target = ExportFormat | PackageKind;

export interface CliOptions {
  to: Target | null;
  import: ImportOptions;
  pack: PackOptions;
  force: boolean;
  json: boolean;
}

const STRINGS = [
  'to',
  'id',
  'title',
  'language',
  'band',
  'topic',
  'player-language',
  'theme',
  'pass-mark',
  'timer',
  'help-href',
  'country',
  'accent',
  'iri',
] as const;
const SWITCHES = ['force', 'json', 'shuffle', 'no-certificate', 'help'] as const;

const TARGETS: readonly string[] = [...EXPORT_FORMATS, ...PACKAGES];

/** @returns Whether a target is a package. */
export const isPackage = (target: Target): target is PackageKind =>
  (PACKAGES as readonly string[]).includes(target);

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  list: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = list.find((one) => one === value);
  if (!found) throw new UsageError(`--${name} can be ${list.join(', ')}, not ${value}`);
  return found;
}

function number(
  name: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const found = Number(value);
  if (value.trim() === '' || !(found >= least && found <= most))
    throw new UsageError(`--${name} is a number from ${least} to ${most}, not ${value}`);
  return found;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): {
  names: string[];
  help: boolean;
  options: CliOptions;
} {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(STRINGS.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(
          SWITCHES.map((name) => [
            name,
            { type: 'boolean' as const, ...(name === 'help' && { short: 'h' }) },
          ]),
        ),
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const text = (name: (typeof STRINGS)[number]) => parsed.values[name] as string | undefined;
  const flag = (name: (typeof SWITCHES)[number]) => parsed.values[name] === true;
  const language = text('language');
  if (language && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new UsageError(`--language is a tag like en or pt-BR, not ${language}`);
  const to = text('to');
  if (to !== undefined && !TARGETS.includes(to))
    throw new UsageError(`--to can be ${TARGETS.join(', ')}, not ${to}`);
  const theme = oneOf('theme', text('theme'), ['auto', 'light', 'dark']);
  const passMark = number('pass-mark', text('pass-mark'), 0, 100);
  const timer = number('timer', text('timer'), 10, 3600);
  const [helpHref, country, iri, accent, own] = [
    text('help-href'),
    text('country'),
    text('iri'),
    text('accent'),
    text('player-language'),
  ];
  return {
    names: parsed.positionals,
    help: flag('help'),
    options: {
      to: (to as Target | undefined) ?? null,
      force: flag('force'),
      json: flag('json'),
      import: {
        id: text('id'),
        title: text('title'),
        language,
        band: oneOf('band', text('band'), BANDS),
        topic: oneOf('topic', text('topic'), TOPICS),
      },
      pack: {
        shuffle: flag('shuffle'),
        certificate: !flag('no-certificate'),
        ...(theme && { theme }),
        ...(passMark !== undefined && { passMark }),
        ...(timer !== undefined && { timer }),
        ...(helpHref && { helpHref }),
        ...(country && { country }),
        ...(iri && { iri }),
        ...(own && { language: own }),
        ...(accent && { properties: { '--aw-accent': accent } }),
      },
    },
  };
}
