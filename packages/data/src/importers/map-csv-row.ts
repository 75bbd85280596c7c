/** One CSV row as a draft: dates joined with their times, formulas' apostrophes taken off. */
import { CODE_WEEK_AUDIENCES, type CsvDialect, type Field } from './csv-dialects.js';
import { plainText } from './plain-text.js';
import { findAudience, findKind, findTopic, readList } from './read-words.js';
import { readTime } from './read-clock.js';
import type { Draft } from './types.js';

/** Our exporter puts an apostrophe before what a spreadsheet would take for a formula. */
const unguard = (cell: string) => (/^'+[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell);

const YES = /^(1|yes|true|y|on|ja|oui|si|sí|tak|ano)$/i;

/** @param fields For each cell the field it holds, or null. */
export function mapCsvRow(
  cells: readonly string[],
  fields: readonly (Field | null)[],
  dialect: CsvDialect,
  line: number,
): Draft {
  const cell: Partial<Record<Field, string>> = {};
  fields.forEach((field, index) => {
    const text = cells[index];
    if (!field || text === undefined || !text.trim()) return;
    cell[field] = field === 'tags' && cell.tags ? `${cell.tags},${text}` : unguard(text);
  });
  const { start_time, end_time, all_day, timezone, tags, description, ...values } = cell;
  const draft: Draft = {
    line,
    values,
    timezone: timezone?.trim(),
    allDay: YES.test(all_day?.trim() ?? ''),
  };

  for (const [field, time] of [
    ['start', start_time],
    ['end', end_time],
  ] as const) {
    const day = values[field];
    const read = readTime(time);
    // A time that cannot be read stays in the text, so that the row says what is wrong with it.
    if (day && time && !draft.allDay) values[field] = `${day.trim()} ${read ?? time.trim()}`;
  }
  if (description) {
    const text = dialect.html ? plainText(description) : description;
    values.summary = values.summary ? `${plainText(values.summary)}\n\n${text}` : text;
  } else if (dialect.html && values.summary) values.summary = plainText(values.summary);
  if (dialect.html && values.title) values.title = plainText(values.title);
  if (dialect.name === 'code-week') {
    if (values.audiences) {
      values.audiences = readList(values.audiences)
        .map((id) => (Object.hasOwn(CODE_WEEK_AUDIENCES, id) ? CODE_WEEK_AUDIENCES[id]! : id))
        .filter((name, index, all) => all.indexOf(name) === index)
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
