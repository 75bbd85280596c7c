/** The options of the command line as the importer takes them. */
import type { ImportOptions, ImportType } from '../importers/types.js';
import { UsageError, type Options } from './types.js';

const TYPES: readonly string[] = ['csv', 'ics', 'geojson', 'jsonld', 'json'] satisfies ImportType[];

/** @throws {UsageError} For a format that is not read. */
export function importOptions({ from, ...options }: Options): ImportOptions {
  const type = from === 'ndjson' ? 'json' : from;
  if (type && !TYPES.includes(type))
    throw new UsageError(`--type takes ${TYPES.join(', ')} or ndjson, not ${type}`);
  const { edition, country, timezone, encoding, dateOrder, columns, sheet, locate } = options;
  return {
    type: type as ImportType | undefined,
    edition,
    country,
    timezone,
    encoding,
    dateOrder,
    columns,
    sheet,
    locate,
    from: options.since,
    until: options.until,
  };
}
