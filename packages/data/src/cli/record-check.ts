/**
 * Takes down a check that a person made, if others can verify it. The import reads the file and lays
 * the check over the entry.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daysBetween } from '../answers/freshness.js';
import { isDay } from '../importers/read-date.js';
import { parse } from '../parse.js';
import { isPublicList } from '../public-lists.js';
import type { Checked } from '../schemas/value-types.js';
import { Country, type Channel } from '../schemas/directory.js';
import { UsageError } from './types.js';

/** One line of `research/checks.json`. */
export interface RecordedCheck extends Checked {
  country: string;
  /** The service's id, or `emergency-112`. */
  id: string;
  /** The page that was read; null for everything else. */
  page: string | null;
}

export interface CheckRequest {
  country: string;
  id: string;
  by: string | undefined;
  how: string | undefined;
  date: string | undefined;
  today: string;
}

const SAID = ['called', 'confirmed by the service', 'confirmed by the centre'] as const;
const WAYS = `Write ${SAID.join(', ')}, or the https address of the page you read.`;

/** Names behind which nobody can be asked. */
const NOBODY =
  /^(me|myself|i|we|us|anonymous|anon|someone|somebody|test|admin|user|team|editor|n\/?a|\?+|-+)$/i;

/**
 * @param root Folder of the data package, in a checkout.
 * @returns The check to take down. Throws a UsageError that says what to write instead.
 */
export function acceptCheck(root: string, request: CheckRequest): RecordedCheck {
  const { country, id, today } = request;
  const entry = findEntry(root, country, id);
  const by = request.by?.trim() ?? '';
  if (!/\p{L}{2,}/u.test(by) || NOBODY.test(by)) {
    throw new UsageError(
      '--by takes the name of a person or an organisation that can be asked, such as "Kati Karu, Targalt internetis".',
    );
  }
  const date = request.date ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isDay(date)) {
    throw new UsageError(`--date takes the day of the check such as ${today}, not "${date}".`);
  }
  if (daysBetween(today, date) > 0) {
    throw new UsageError(`--date: ${date} lies in the future. Write the day on which you checked.`);
  }
  const known = entry.checked;
  if (known && daysBetween(date, known.date) > 0) {
    throw new UsageError(
      `--date: ${id} was checked on ${known.date} (${known.how}). A check of ${date} is older and adds nothing.`,
    );
  }
  const how = request.how?.trim() ?? '';
  if (how.startsWith('https://')) return { country, id, date, by, ...pageCheck(how) };
  const said = SAID.find((way) => way === how);
  if (!said) throw new UsageError(`--how: "${how}" is nothing that others can verify. ${WAYS}`);
  if (said === 'called' && !entry.callable) {
    throw new UsageError(`--how: ${id} has no number to call. ${WAYS}`);
  }
  return { country, id, date, how: said, by, page: null };
}

function pageCheck(page: string): Pick<RecordedCheck, 'how' | 'page'> {
  if (!URL.canParse(page) || !new URL(page).hostname.includes('.')) {
    throw new UsageError(`--how: "${page}" is no address. ${WAYS}`);
  }
  if (isPublicList(page)) {
    throw new UsageError(
      `--how: ${new URL(page).hostname} is a public list: it repeats what others say. Open the page of the service or of an authority.`,
    );
  }
  return { how: 'desk research', page };
}

const isCalled = ({ type }: Channel) => type === 'phone' || type === 'sms' || type === 'whatsapp';

function findEntry(root: string, country: string, id: string) {
  const file = join(root, 'directory', `${country}.json`);
  if (!/^[A-Z]{2}$/.test(country) || !existsSync(file)) {
    throw new UsageError(`There is no country ${country}. Use its two-letter code, such as EE.`);
  }
  const parsed = parse(Country, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new UsageError(`${file} is broken: run awareness-data validate first.`);
  const { services, emergency } = parsed.value;
  const service = services.find((one) => one.id === id);
  if (service) return { checked: service.checked, callable: service.channels.some(isCalled) };
  const number = emergency.find((one) => `emergency-${one.number}` === id);
  if (number) return { checked: number.checked, callable: true };
  const ids = [...services.map((one) => one.id), ...emergency.map((e) => `emergency-${e.number}`)];
  throw new UsageError(`${country} has no entry "${id}". It has ${ids.join(', ')}.`);
}
