/** Safer Internet Day activities. One file per edition and country; one file per edition ships. */
import * as v from 'valibot';
import {
  CountryCode,
  FirstVersion,
  LanguageTag,
  Text,
  unknown,
  WebAddress,
} from './value-types.js';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from './vocabulary.js';

/** `YYYY-MM` when only the month is known, `YYYY-MM-DD`, or with time and offset. */
export const When = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?$/),
);

export const Place = v.object({
  name: v.string(),
  /** Null with `lon` for a venue whose coordinates nobody knows: it is named, not on the map. */
  lat: unknown(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: unknown(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  /** `town`: not the venue, but the middle of its town. */
  precision: v.optional(v.picklist(['town'])),
});

export const Activity = v.object({
  id: Text,
  /** Year of the Safer Internet Day it belongs to; not derived from its dates. */
  edition: v.pipe(v.number(), v.integer()),
  title: Text,
  summary: v.optional(v.string(), ''),
  country: CountryCode,
  /** The clock on the wall at the place, with its offset. */
  start: unknown(When),
  /** Last day, included; null for a single day or when unknown. */
  end: unknown(When),
  format: unknown(v.picklist(FORMATS)),
  kind: unknown(v.picklist(KINDS)),
  audiences: v.optional(v.array(v.picklist(ACTIVITY_AUDIENCES)), []),
  topics: v.optional(v.array(v.picklist(TOPICS)), []),
  languages: v.optional(v.array(LanguageTag), []),
  organiser: unknown(v.string()),
  /** Null for online and country-wide activities: never a capital as a stand-in. */
  place: unknown(Place),
  url: unknown(WebAddress),
  source: unknown(
    v.object({
      url: WebAddress,
      date: unknown(v.string()),
      via: v.optional(v.string()),
    }),
  ),
  /** IANA zone of the clock in `start` and `end`; absent or null when unknown, and without a clock. */
  timezone: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/))),
  ),
});

export const Activities = v.object({
  $schema: v.optional(v.string()),
  version: FirstVersion,
  edition: v.optional(v.pipe(v.number(), v.integer())),
  activities: v.array(Activity),
});

export type Place = v.InferOutput<typeof Place>;
export type Activity = v.InferOutput<typeof Activity>;
export type Activities = v.InferOutput<typeof Activities>;
