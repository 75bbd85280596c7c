/** Activities out in any format, one at a time. */
import { csvHeader, csvRow } from '../exporters/to-csv.js';
import { ICS_FOOTER, icsEvent, icsHeader } from '../exporters/to-ics.js';
import { toFeature } from '../exporters/to-geojson.js';
import { toEvent } from '../exporters/to-jsonld.js';
import type { Loss } from '../exporters/loss.js';
import type { Activity } from '../schemas/activities.js';
import { UsageError } from './types.js';

const FORMATS = ['csv', 'ics', 'geojson', 'jsonld', 'json', 'ndjson', 'compact'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export interface RowWriter {
  begin: string;
  /** What stands between two rows. */
  between: string;
  row(activity: Activity): string;
  end: string;
}

const ENDINGS: Record<string, OutputFormat> = { tsv: 'csv', jsonl: 'ndjson', awax: 'compact' };

/** @throws {UsageError} Where neither `--to` nor the file's name says. */
export function formatOf(to: string | undefined, output: string | undefined): OutputFormat {
  const name = to ?? /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? 'json';
  const format = Object.hasOwn(ENDINGS, name) ? ENDINGS[name] : name;
  if (!(FORMATS as readonly (string | undefined)[]).includes(format)) {
    throw new UsageError(`--to takes ${FORMATS.join(', ')}, not ${name}`);
  }
  return format as OutputFormat;
}

/** @param losses Receives what the format does not carry. */
export function rowWriter(
  format: Exclude<OutputFormat, 'compact'>,
  losses: Loss[],
  {
    stamp,
    separator,
    edition,
  }: { stamp: string; separator?: ',' | ';' | '\t' | undefined; edition?: number | undefined },
): RowWriter {
  const csv = separator ? { separator } : {};
  const lines = { between: ',\n', begin: '', end: '' };
  switch (format) {
    case 'csv':
      return { begin: csvHeader(csv), between: '', row: (a) => csvRow(a, losses, csv), end: '' };
    case 'ics': {
      const uids = new Set<string>();
      return {
        begin: icsHeader(),
        between: '',
        row: (a) => icsEvent(a, stamp, losses, uids),
        end: ICS_FOOTER,
      };
    }
    case 'geojson':
      return {
        ...lines,
        begin: '{"type":"FeatureCollection","features":[\n',
        row: (a) => JSON.stringify(toFeature(a, losses)),
        end: '\n]}\n',
      };
    case 'jsonld':
      return {
        ...lines,
        begin: '{"@context":"https://schema.org","@graph":[\n',
        row: (a) => JSON.stringify(toEvent(a, losses)).replace(/</g, '\\u003c'),
        end: '\n]}\n',
      };
    case 'ndjson':
      return { begin: '', between: '', row: (a) => `${JSON.stringify(a)}\n`, end: '' };
    case 'json':
      return {
        ...lines,
        begin: `{\n"version": 1,\n${edition ? `"edition": ${edition},\n` : ''}"activities": [\n`,
        row: (a) => JSON.stringify(a),
        end: '\n]\n}\n',
      };
  }
}
