/**
 * The directory: per country the emergency numbers and the services behind the five routes.
 * Unknown is null and shown as unknown, never guessed.
 */
import * as v from 'valibot';
import {
  Checked,
  Clock,
  CountryCode,
  Day,
  FirstVersion,
  LanguageTag,
  Localized,
  RoughDay,
  Source,
  unknown,
  WebAddress,
} from './value-types.js';
import {
  AUDIENCES,
  CAUTIONS,
  CHANNEL_TYPES,
  COMMITMENTS,
  ROUTES,
  SOURCE_KINDS,
} from './vocabulary.js';

/**
 * When a channel is answered, in the service's own time zone.
 * `closes` at or before `opens` means the following day (overnight).
 */
export const Hours = v.object({
  /** IANA name, e.g. `Europe/Tallinn`. */
  timezone: v.string(),
  /** Day and night, every day; `week` is then absent. */
  always: v.optional(v.boolean(), false),
  /** Weekdays as ISO numbers, 1 = Monday. */
  week: v.optional(
    v.array(
      v.object({
        days: v.array(v.picklist([1, 2, 3, 4, 5, 6, 7] as number[])),
        opens: Clock,
        closes: Clock,
      }),
    ),
    [],
  ),
  /** Days on which nobody answers. */
  closed: v.optional(v.array(Day), []),
  /** Whether the week above holds on public holidays; null when not known. */
  holidays: unknown(v.picklist(['open', 'closed'])),
  /**
   * Of when the page is on which they were read: the date it shows, or the day on which somebody
   * read it. Null: an undated page, so they are never current. Absent: as old as the entry's check.
   */
  read: v.optional(v.nullable(RoughDay)),
  /** Whose page that was. */
  from: v.optional(v.picklist(SOURCE_KINDS)),
  /** The page itself; left out of the lean directory. */
  source: v.optional(WebAddress),
});

const Cautions = v.optional(v.array(v.picklist(CAUTIONS)));

export const Channel = v.object({
  type: v.picklist(CHANNEL_TYPES),
  /** What the device dials or opens: digits and a leading + only, an e-mail address, or a URL. */
  dial: v.string(),
  /** What the reader sees, spaced as people say it. */
  display: v.string(),
  /** `national`: works from inside the country only (every short code). */
  reach: unknown(v.picklist(['national', 'international'])),
  /** Null on every web page and e-mail address: a page is never "open". */
  hours: unknown(Hours),
  cost: unknown(v.picklist(['free', 'local', 'paid'])),
  anonymous: unknown(v.boolean()),
  /** True: a person answers. False: a bot or a form answers first. */
  human: unknown(v.boolean()),
  /** In which it is answered, only where they differ from the service's. */
  languages: v.optional(v.array(LanguageTag)),
  /** Of this number alone. */
  cautions: Cautions,
  /** Only where they differ from the service's. */
  sources: v.optional(v.array(Source)),
  checked: v.nullish(Checked),
});

export const Service = v.object({
  /** `<country>-<slug>`, stable across releases. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  route: v.picklist(ROUTES),
  name: Localized,
  /** When this service is the right one, one short sentence a nine-year-old reads. */
  fits: v.optional(Localized),
  operator: unknown(v.string()),
  audiences: v.optional(v.array(v.picklist(AUDIENCES)), []),
  /** Years of age, both ends included; an open end is null. */
  ages: unknown(v.object({ from: unknown(v.number()), to: unknown(v.number()) })),
  /** In which it answers; empty: not known. */
  languages: v.optional(v.array(LanguageTag), []),
  /** Of each of its channels. */
  cautions: Cautions,
  /** `CHI`, `Insafe`, `INHOPE`, … */
  networks: v.optional(v.array(v.string()), []),
  channels: v.array(Channel),
  website: unknown(WebAddress),
  /** Part of the country it serves, in words; absent: the whole country. */
  region: v.optional(v.string()),
  sources: v.array(Source),
  checked: unknown(Checked),
  /** Set by an override: the centre that vouches for this entry, and when. */
  confirmed: v.optional(v.object({ by: v.string(), date: Day })),
  /** How well the sources carry it; `low` entries are held back and never shipped. */
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
});

export const Emergency = v.object({
  number: v.string(),
  /** `all`: one number for every service. */
  for: v.picklist(['all', 'police', 'ambulance', 'fire', 'gendarmerie', 'rescue', 'gas', 'sms']),
  /** `sms`: reached by text message (deaf and hard-of-hearing people). */
  by: v.optional(v.picklist(['phone', 'sms']), 'phone'),
  sources: v.optional(v.array(Source), []),
  checked: unknown(Checked),
});

/** What the Council of Europe report of 2021 says of the state (its Figures 1, 2, 6 and 7). */
export const CountryFacts = v.object({
  inhopeHotline: v.boolean(),
  /** A reporting portal stands in for a member hotline (Ukraine in Figure 6). */
  reportingPortal: v.optional(v.boolean()),
  otherHotline: v.boolean(),
  chiHelpline: v.boolean(),
  saferInternetCentre: v.boolean(),
  /** `no-report`: the report found none at saferinternetday.org; `none`: an empty cell. */
  sid2020: v.picklist(['reported', 'no-report', 'none']),
  /** `planned`, `awaiting` an update, or `none` reported. */
  sid2021: v.picklist(['planned', 'awaiting', 'none']),
  commitments: v.array(v.picklist(COMMITMENTS)),
  /** Signed, not ratified, so not among the commitments. */
  signed: v.optional(v.array(v.picklist(COMMITMENTS))),
  /**
   * Member of the European Network of Ombudspersons for Children; `other`: an ombudsperson outside
   * the network, named by the state itself.
   */
  ombudsperson: unknown(v.picklist(['full', 'associate', 'full and associate', 'other'])),
});

export const Country = v.object({
  /** Where the file is made from, and how to correct it. */
  $comment: v.optional(v.string()),
  $schema: v.optional(v.string()),
  version: v.optional(FirstVersion),
  code: CountryCode,
  /** Official languages, for names in the country's own words. */
  languages: v.optional(v.array(LanguageTag), []),
  /** Of its emergency numbers. */
  cautions: Cautions,
  emergency: v.array(Emergency),
  services: v.array(Service),
  facts: v.optional(CountryFacts),
});

/** The file of services that stand in where a country has none on a route. */
export const International = v.object({
  $comment: v.optional(v.string()),
  $schema: v.optional(v.string()),
  version: FirstVersion,
  services: v.array(Service),
});

export const Directory = v.object({
  $schema: v.optional(v.string()),
  version: FirstVersion,
  /** Day the file was made. */
  updated: Day,
  /**
   * The check that holds for every service and emergency number without one of its own, so that a
   * file checked in one go says so once. Absent: an entry without a check was not checked.
   */
  checked: v.nullish(Checked),
  countries: v.record(CountryCode, Country),
  /** Services for every country that has none of its own on a route. */
  international: v.array(Service),
});

export type Hours = v.InferOutput<typeof Hours>;
export type Channel = v.InferOutput<typeof Channel>;
export type Service = v.InferOutput<typeof Service>;
export type Emergency = v.InferOutput<typeof Emergency>;
export type CountryFacts = v.InferOutput<typeof CountryFacts>;
export type Country = v.InferOutput<typeof Country>;
export type International = v.InferOutput<typeof International>;
export type Directory = v.InferOutput<typeof Directory>;
