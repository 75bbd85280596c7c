/** `--columns title=Titel,start=Kuupäev`: which column is which field. */
import type { AskedColumns } from '../importers/column-names.js';
import { COLUMNS } from '../exporters/flatten-activity.js';
import { UsageError } from './types.js';

/** Fields of a table that are no columns of ours. */
const HELPERS = [
  'start_time',
  'end_time',
  'all_day',
  'timezone',
  'tags',
  'description',
  'status',
  'published',
  'private',
  'town',
  'address',
  'coordinates',
] as const;

/**
 * @param values One or more lists; a comma in a column's name is written `\\,`.
 * @throws {UsageError} For a field that does not exist.
 */
export function readColumns(values: readonly string[] | undefined): AskedColumns | undefined {
  if (!values) return undefined;
  const known: readonly string[] = [...COLUMNS, ...HELPERS];
  const asked: AskedColumns = {};
  for (const pair of values.flatMap((value) => value.split(/(?<!\\),/))) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, at).trim();
    if (at < 1 || !known.includes(field))
      throw new UsageError(
        `--columns takes pairs such as title=Titel,start=Datum, not ${pair}; fields are ${known.join(', ')}`,
      );
    asked[field as keyof AskedColumns] = pair
      .slice(at + 1)
      .trim()
      .replaceAll('\\,', ',');
  }
  return asked;
}
