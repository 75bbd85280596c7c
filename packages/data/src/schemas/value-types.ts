/**
 * Building blocks of every schema: dates, links, sources. Valibot is the one source; the JSON
 * Schemas in `schemas/` and the TypeScript types are made from it.
 */
import * as v from 'valibot';
import { SOURCE_KINDS } from './vocabulary.js';

/** Absent and null mean the same: unknown. */
export const unknown = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);

/** Text that says something: not empty, not only spaces. */
export const Text = v.pipe(v.string(), v.regex(/\S/));

/** The version of the format that a file follows; older files go through the migrations. */
export const FirstVersion = v.picklist([1]);

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A year, a month or a day: `2021`, `2025-07`, `2026-10-09`. */
export const RoughDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
);

/** Time on the clock, `HH:MM`; `24:00` is the end of a day. */
export const Clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** BCP 47 language tag. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** A web address; other schemes than http(s) never reach a link. */
export const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/));

/** Text per language: `{ "en": "…", "et": "…" }`. */
export const Localized = v.record(LanguageTag, Text);

/**
 * Where a fact was read. `date` is what the page itself showed (a year, a month, a day, or words
 * such as "quoted 2026-10-09"); null where it showed none.
 */
export const Source = v.object({
  url: WebAddress,
  date: unknown(v.string()),
  /** Whose page it is. */
  kind: v.optional(v.picklist(SOURCE_KINDS)),
  says: v.optional(v.string()),
});

/** Our own check of a fact: when, how and by whom. Null where nobody checked. */
export const Checked = v.object({
  date: Day,
  how: v.picklist([
    'desk research',
    'called',
    'confirmed by the service',
    'confirmed by the centre',
  ]),
  by: v.string(),
});

export type Source = v.InferOutput<typeof Source>;
export type Checked = v.InferOutput<typeof Checked>;
export type Localized = v.InferOutput<typeof Localized>;
