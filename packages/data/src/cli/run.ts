/** Understands the command line and runs the command. */
import { parseArgs } from 'node:util';
import { readColumns } from './read-columns.js';
import { isDay } from '../importers/read-date.js';
import { isZone } from '../importers/resolve-zone.js';
import { CURRENT, type FileKind } from '../migrations/index.js';
import { collect } from './collect/collect.js';
import { confirm } from './confirm.js';
import { convert } from './convert.js';
import { due } from './due.js';
import { HELP } from './help.js';
import { merge } from './merge.js';
import { stale } from './stale.js';
import { stats } from './stats.js';
import { UsageError, type Io, type Options } from './types.js';
import { validate } from './validate.js';

const COMMANDS = { validate, convert, collect, stale, due, confirm, stats, merge };

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        output: { type: 'string', short: 'o' },
        to: { type: 'string' },
        from: { type: 'string' },
        until: { type: 'string' },
        type: { type: 'string' },
        columns: { type: 'string', multiple: true },
        sheet: { type: 'string' },
        cache: { type: 'string' },
        parallel: { type: 'string' },
        accept: { type: 'boolean', default: false },
        report: { type: 'string', multiple: true },
        'no-locate': { type: 'boolean', default: false },
        kind: { type: 'string' },
        edition: { type: 'string' },
        country: { type: 'string' },
        timezone: { type: 'string' },
        encoding: { type: 'string' },
        'date-order': { type: 'string' },
        separator: { type: 'string' },
        days: { type: 'string' },
        today: { type: 'string' },
        limit: { type: 'string' },
        by: { type: 'string' },
        how: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined || (allowed as readonly string[]).includes(value))
    return value as T | undefined;
  throw new UsageError(`--${name} takes ${allowed.join(', ')}, not ${value}`);
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value))
    throw new UsageError(`--${name} takes a whole number, not ${value}`);
  return Number(value);
}

const isDate = (value: string | undefined): value is string =>
  /^\d{4}-\d\d(-\d\d)?$/.test(value ?? '');

function dayOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || isDate(value)) return value;
  throw new UsageError(`--${name} takes a day such as 2026-02-10, not ${value}`);
}

function zoneOption(value: string | undefined): string | undefined {
  if (value === undefined || isZone(value)) return value;
  throw new UsageError(`--timezone takes an IANA zone such as Europe/Lisbon, not ${value}`);
}

function readOptions(values: ReturnType<typeof readArgs>['values']): Options {
  const separator = oneOf('separator', values.separator, [',', ';', 'tab', '\t']);
  return {
    json: values.json,
    strict: values.strict,
    output: values.output,
    to: values.to,
    from: values.type ?? (isDate(values.from) ? undefined : values.from),
    since: isDate(values.from) ? values.from : undefined,
    until: dayOption('until', values.until),
    columns: readColumns(values.columns),
    sheet: values.sheet,
    locate: !values['no-locate'],
    cache: values.cache,
    parallel: wholeNumber('parallel', values.parallel),
    accept: values.accept,
    reports: values.report,
    kind: oneOf('kind', values.kind, Object.keys(CURRENT) as FileKind[]),
    edition: wholeNumber('edition', values.edition),
    country: values.country?.toUpperCase(),
    timezone: zoneOption(values.timezone),
    encoding: values.encoding,
    dateOrder: oneOf('date-order', values['date-order'], ['dmy', 'mdy']),
    separator: separator === 'tab' ? '\t' : separator,
    days: wholeNumber('days', values.days),
    limit: wholeNumber('limit', values.limit),
    by: values.by,
    how: values.how,
    date: values.date,
  };
}

/**
 * @param args What follows the program's name.
 * @returns Exit code: 0 all is well, 1 findings, 2 not understood or not possible.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = readArgs(args);
    const [name = '', ...paths] = positionals;
    if (values.help || !name) {
      (values.help ? io.out : io.err)(HELP[Object.hasOwn(HELP, name) ? name : '']!);
      return values.help ? 0 : 2;
    }
    if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`There is no command ${name}`);
    const today = values.today ?? io.today;
    if (!/^\d{4}-\d\d-\d\d$/.test(today) || !isDay(today))
      throw new UsageError(`--today takes a day such as 2026-02-10, not ${today}`);
    return await COMMANDS[name as keyof typeof COMMANDS](paths, readOptions(values), {
      ...io,
      today,
    });
  } catch (error) {
    const usage = error instanceof UsageError;
    io.err(
      `awareness-data: ${(error as Error).message}\n${usage ? 'See awareness-data --help\n' : ''}`,
    );
    return 2;
  }
}
