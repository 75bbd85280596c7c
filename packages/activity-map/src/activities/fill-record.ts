/**
 * Gives a checked record the fields that its author left out, as the schema of the data package
 * does: what reads records later, exporters above all, may then count on every field.
 */
import type { Activity } from '@awareness-widgets/data';

/** Made anew for each, so that no two records share a list. */
const blank = () => ({
  summary: '',
  start: null,
  end: null,
  format: null,
  kind: null,
  audiences: [],
  topics: [],
  languages: [],
  organiser: null,
  place: null,
  url: null,
  source: null,
});

const FIELDS = Object.keys(blank()) as (keyof Activity)[];

/** @returns The record itself where it is whole: a host's 100,000 are not copied. */
export function fillRecord(record: Activity): Activity {
  const { source } = record;
  const isWhole =
    FIELDS.every((name) => record[name] !== undefined) && (!source || source.date !== undefined);
  if (isWhole) return record;
  const given = Object.entries(record).filter(([, value]) => value !== undefined);
  const filled: Activity = { ...record, ...blank(), ...Object.fromEntries(given) };
  if (source) filled.source = { ...source, date: source.date ?? null };
  return filled;
}
