/** One row of a table as a draft: dates joined with their times, formulas' apostrophes taken off. */
import { CODE_WEEK_AUDIENCES, type CsvDialect, type Field } from './csv-dialects.js';
import { plainText } from './plain-text.js';
import { findAudience, findKind, findTopic, readList } from './read-words.js';
import { readTime } from './read-clock.js';
import { addDays } from './read-date.js';
import { readSpan } from './read-span.js';
import type { DateOrder, Draft } from './types.js';

/** Our exporter puts an apostrophe before what a spreadsheet would take for a formula. */
const unguard = (cell: string) => (/^'+[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell);

const YES =
  /^(1|yes|true|y|on|ein|an|wahr|ja|oui|vrai|si|sí|verdadero|sim|verdadeiro|vero|sì|tak|prawda|ano|pravda|áno|da|igen|igaz|jah|jā|taip|kyllä|sand|evet|x)$/i;
const WHOLE_DAY =
  /^(?:ganztägig|ganztags|all[ -]day|whole day|toute la journée|journée entière|todo el día|dia inteiro|todo o dia|tutto il giorno|giornata intera|(?:de )?hele dag|cały dzień|celý den|celý deň|cel dan|cijeli dan|ceo dan|egész nap|toată ziua|цял ден|весь день|увесь день|όλη (?:την )?(?:η)?μέρα|kogu päeva?|visu dienu|visa diena|koko päivän?|hela dagen|hele dagen|heill dagur|tüm gün)$/iu;
const SPAN = /^(.*?\d.*?)\s*(?:-|–|—|bis|to|until|à|al?|do|till?|kuni|līdz|iki|до|έως)\s*(\d.*)$/iu;
const TAGS =
  /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});|<\/?(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|h[1-6]|table|td)\b[^<>]{0,2000}>/i;

export interface RowDates {
  /** How slashes are meant. */
  order: DateOrder | null;
  /** The day of a heading above, for rows that have none. */
  day?: string | null;
}

/** @returns The day after, as ISO; null where the text is no day. */
function dayAfter(day: string, order: DateOrder | null): string | null {
  const read = readSpan(day, { order });
  if (!read || 'reason' in read || read.start.day.length !== 10) return null;
  return addDays(read.start.day, 1);
}

const AT =
  /^(?:klo|kl|um|at|à|a las|às|alle(?: ore)?|ore|ora|om|o(?: godz)?|godz|v|ob|u|od|von|ab|from|plkst|kell|о|об|в|във|у|στις)\.?\s+(?=\d)/iu;

/** @returns The clock without words around it; a part of a day, as spreadsheets store it, as a clock. */
function clockText(cell: string | undefined): string | undefined {
  const text = cell?.trim().replace(AT, '');
  if (!text || !/^0?[.,]\d{2,20}$/.test(text)) return text;
  const minutes = Math.round(Number(text.replace(',', '.')) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Joins days with clocks: one day and two clocks are a beginning and an end. */
function joinTimes(
  values: Draft['values'],
  { start_time, end_time }: { start_time?: string | undefined; end_time?: string | undefined },
  { order, day }: RowDates,
): void {
  let [from, to] = [clockText(start_time), clockText(end_time)];
  const span = from && !to ? SPAN.exec(from) : null;
  if (span && readTime(span[1]) && readTime(span[2])) [from, to] = [span[1], span[2]];
  const given = (values.start as string | undefined)?.trim() || day || undefined;
  // “10.02.2026.” ends its sentence, and is read so only without a clock.
  const first = from ? given?.replace(/(\d)\.$/, '$1') : given;
  const clocks = { from: readTime(from), to: readTime(to) };
  let last = (values.end as string | undefined)?.trim();
  if (!last && to && first) {
    const late = clocks.from && clocks.to && clocks.to < clocks.from;
    last = (late ? dayAfter(first, order) : null) ?? first;
  } else if (last && /^\d{1,2}[:.h]\d{2}$/.test(last) && readTime(last) && first && !to) {
    [last, to, clocks.to] = [first, last, readTime(last)];
  }
  // A time that cannot be read stays in the text, so that the row says what is wrong with it.
  if (first) values.start = from ? `${first} ${clocks.from ?? from}` : first;
  if (last) values.end = to ? `${last} ${clocks.to ?? to}` : last;
}

/** Outlook ends a whole day at the midnight after it. */
function endsBefore(values: Draft['values'], order: DateOrder | null): void {
  const [first, last] = [values.start, values.end].map((value) => readSpan(value, { order }));
  if (!first || !last || 'reason' in first || 'reason' in last) return;
  const day = last.start.day;
  if (day.length === 10 && day > first.start.day) values.end = addDays(day, -1);
}

/** The name of a place: the venue with its town, or what there is of an address. */
function joinPlace(
  place: string | undefined,
  address: string | undefined,
  town: string | undefined,
): string | undefined {
  const name = place?.trim() || address?.trim();
  if (!name || !town?.trim()) return name || town?.trim();
  return name.toLowerCase().includes(town.trim().toLowerCase()) ? name : `${name}, ${town.trim()}`;
}

/** @param fields For each cell the field it holds, or null. */
export function mapCsvRow(
  cells: readonly string[],
  fields: readonly (Field | null)[],
  dialect: CsvDialect,
  line: number,
  dates: RowDates = { order: null },
): Draft {
  const cell: Partial<Record<Field, string>> = {};
  fields.forEach((field, index) => {
    const text = cells[index];
    if (!field || text === undefined || !text.trim()) return;
    cell[field] = field === 'tags' && cell.tags ? `${cell.tags},${text}` : unguard(text);
  });
  const { start_time, end_time, all_day, timezone, tags, description, ...most } = cell;
  const { status: _status, published: _published, private: _private, ...placed } = most;
  const { town, address, coordinates, ...values } = placed;
  const wholeDay = WHOLE_DAY.test(start_time?.trim() ?? '');
  const draft: Draft = {
    line,
    values,
    timezone: timezone?.trim(),
    allDay: wholeDay || YES.test(all_day?.trim() ?? ''),
    town: town?.trim() || (values.place ? address?.trim() : undefined),
  };
  if (draft.allDay && values.end && readTime(end_time) === '00:00') endsBefore(values, dates.order);
  joinTimes(values, draft.allDay ? {} : { start_time, end_time }, dates);

  const name = joinPlace(values.place, address, town);
  if (name) values.place = name;
  const pair = /^\s*\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*[,;/\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?\s*$/.exec(
    coordinates?.replace(/^POINT\s*/i, '') ?? '',
  );
  if (pair && !values.lat && !values.lon) {
    // Well-known text writes the longitude before the latitude.
    const swapped = /^POINT/i.test(coordinates!);
    Object.assign(values, { lat: pair[swapped ? 2 : 1], lon: pair[swapped ? 1 : 2] });
  } else if (coordinates && !pair && !values.lat) values.lat = coordinates;

  const html = (text: string) => dialect.html || (!dialect.ours && TAGS.test(text));
  const plain = (text: string) => (html(text) ? plainText(text) : text);
  if (description) {
    const text = plain(description);
    values.summary = values.summary ? `${plainText(values.summary)}\n\n${text}` : text;
  } else if (values.summary) values.summary = plain(values.summary);
  if (values.title) values.title = plain(values.title);
  if (dialect.name === 'code-week') {
    if (values.audiences) {
      values.audiences = readList(values.audiences)
        .map((id) => (Object.hasOwn(CODE_WEEK_AUDIENCES, id) ? CODE_WEEK_AUDIENCES[id]! : id))
        .filter((item, index, all) => all.indexOf(item) === index)
        .join(',');
    }
    if (/^other$/i.test(values.format?.trim() ?? '')) delete values.format;
  }
  if (tags) sortTags(tags, values);
  return draft;
}

/** Tags and categories say anything; those that name a topic, an audience or a kind are used. */
export function sortTags(tags: string, values: Draft['values']): void {
  const add = (field: 'topics' | 'audiences', item: string) => {
    const list = readList(values[field]);
    if (!list.includes(item)) values[field] = [...list, item];
  };
  for (const tag of readList(tags)) {
    const topic = findTopic(tag);
    const audience = findAudience(tag);
    if (topic) add('topics', topic);
    else if (audience) add('audiences', audience);
    else if (!values.kind && findKind(tag)) values.kind = tag;
    else add('topics', tag);
  }
}
