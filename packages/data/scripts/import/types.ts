/**
 * What the research, its audit and the editors' files look like. The research has two hands, so
 * many fields come in two forms; these types say so instead of hiding it.
 */
import type { Caution, Hours, Source } from '../../src/index.js';

/** Hours as an editor writes them: the zone is filled in from the country. */
export type EditorHours = Omit<Partial<Hours>, 'timezone'>;

export interface RawSource {
  url: string;
  date?: string | null;
  says?: string;
}

/** Set by decisions, never by the research. */
interface Marks {
  /** Left out without being a fact: an empty channel, a name in place of an address. */
  dropped?: boolean;
  /** Why it waits for an editor. */
  held?: string;
}

export interface RawChannel extends Marks {
  type: string;
  value: string | null;
  /** Overrides what the reader sees. */
  display?: string;
  hours?: string | EditorHours | null;
  cost?: string | null;
  note?: string;
  anonymous?: boolean;
  human?: boolean;
  sources?: RawSource[];
}

export interface RawRecord extends Marks {
  name?: string | { native: string | null; en: string };
  operator?: string | null;
  channels?: RawChannel[];
  audience?: string[];
  ages?: { from: number | null; to: number | null };
  languages?: string[];
  website?: string | null;
  /** A page about the centre, in place of a site of its own. */
  page?: RawSource;
  report_url?: string | null;
  english_url?: string;
  email?: string;
  phone?: string;
  network?: string | null;
  inhope_member?: boolean | null;
  region?: string;
  number?: string | null;
  hours?: string | EditorHours | null;
  cost?: string | null;
  sources?: RawSource[];
  confidence?: string;
  hold_back?: boolean;
  note?: string;
  editor_note?: string;
}

interface RawEmergencyNumber extends Marks {
  number: string;
  for?: string;
  service?: string;
  by?: 'phone' | 'sms';
}

interface RawEmergency extends RawRecord {
  others: RawEmergencyNumber[];
  also_112?: boolean | null;
}

export interface RawCountry {
  helplines: RawRecord[];
  hotlines: RawRecord[];
  own_image?: RawRecord[];
  safer_internet_centre: RawRecord | null;
  missing_children: RawRecord | null;
  emergency: RawEmergency;
  notes?: string;
}

export interface Research {
  meta: { never_as_source: string[]; mirrors: string };
  countries: Record<string, RawCountry>;
}

export interface Correction {
  country?: string;
  where: string;
  was?: unknown;
  should_be: unknown;
  sources?: RawSource[];
  severity: string;
  why?: string;
}

export interface Numbers116 {
  '116111': string;
  '116000': string;
  sources: RawSource[];
  note?: string;
}

export interface Audit {
  corrections: Correction[];
  additions: { country: string; route: string; value: unknown; sources: RawSource[] }[];
  confirmed: { country: string; what: string; sources: RawSource[] }[];
  numbers_116: Record<string, Numbers116>;
}

export interface Decision {
  country: string;
  /** Path inside the country's record, as `helplines/0/channels/1`. */
  target: string;
  action:
    | 'set'
    | 'add'
    | 'drop'
    | 'hold'
    | 'held'
    | 'release'
    | 'sources'
    | 'replace-sources'
    | 'international'
    | 'none';
  value?: unknown;
  /** Pages the editor found, beside those of the audit's entries. */
  sources?: RawSource[];
  /** Entries of the audit this settles, as `corrections/12`. */
  resolves: string[];
  reason: string;
}

/** What an editor adds to one channel. */
export interface ChannelEditing {
  /** In which it is answered, where they differ from the service's. */
  languages?: string[];
  cautions?: Caution[];
}

/** What an editor adds to one record: its id, its names, the sentence that helps to choose. */
export interface Editing {
  slug: string;
  name: Record<string, string>;
  fits?: string;
  operator?: string | null;
  networks?: string[];
  cautions?: Caution[];
  /** By place in the record: `channels/1`, `phone`, or empty for a record that is one number. */
  channels?: Record<string, ChannelEditing>;
  /** For editors, never shipped; the coverage page prints it. */
  editor_note?: string;
  order?: number;
}

export interface EditingFile {
  records: Record<string, Editing>;
  /** Cautions of a country's emergency numbers. */
  countryCautions: Record<string, Caution[]>;
}

/** Hours of every number and chat that is shown, by `CC/<place in the research>`. */
export interface HoursFile {
  known: Record<
    string,
    {
      /** Words that `parseHours` knows, or the week itself. */
      hours: string | EditorHours;
      /** Address of the source that states them, one of the record's. */
      source: string;
      /** Only where the words about the source's date cannot be read; a part of them. */
      read?: string;
    }
  >;
  /** Why they are not known. */
  unknown: Record<string, string>;
}

/** A fact that waits for an editor, with all that is needed to confirm it. */
export interface HeldBack {
  country: string;
  target: string;
  name: string | null;
  reason: string;
  value: unknown;
  sources: Source[];
}
