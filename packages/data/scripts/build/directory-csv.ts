/**
 * The directory for a spreadsheet, one row a channel. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe; that includes international numbers, which start with a plus.
 */
import type { Channel, Directory, Hours, Service } from '../../src/index.js';

type Row = (string | boolean | null | undefined)[];

const HEADING: Row = [
  'country', 'emergency', 'route', 'id', 'name', 'name_en', 'operator', 'audiences',
  'languages', 'networks', 'region', 'channel', 'dial', 'display', 'reach', 'timezone', 'hours',
  'holidays', 'hours_read', 'hours_from', 'cautions', 'cost', 'anonymous', 'human', 'website', 'source', 'source_date', 'source_kind', 'checked',
  'checked_how', 'checked_by', 'confidence',
]; // prettier-ignore

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The directory as text with CRLF line ends; international services have an empty country. */
export function directoryCsv(directory: Directory): string {
  const rows = Object.values(directory.countries).flatMap(({ code, emergency, services }) => {
    const numbers = emergency.map((entry) => `${entry.number} ${entry.for}`).join('; ');
    return services.flatMap((service) => rowsOf(code, numbers, service));
  });
  const international = directory.international.flatMap((service) => rowsOf('', '', service));
  return [HEADING, ...rows, ...international]
    .map((row) => row.map(cell).join(',') + '\r\n')
    .join('');
}

function rowsOf(code: string, emergency: string, service: Service): Row[] {
  const source = service.sources[0];
  const own = Object.entries(service.name).find(([language]) => language !== 'en')?.[1];
  return service.channels.map((channel) => [
    code, emergency, service.route, service.id, own ?? service.name['en'], service.name['en'],
    service.operator, list(service.audiences), list(channel.languages ?? service.languages),
    list(service.networks), service.region, ...channelCells(channel, service), service.website,
    source?.url, source?.date, source?.kind, service.checked?.date, service.checked?.how, service.checked?.by,
    service.confidence,
  ]); // prettier-ignore
}

function channelCells(channel: Channel, service: Service): Row {
  const { type, dial, display, reach, hours, cost, anonymous, human } = channel;
  const cautions = list([...(service.cautions ?? []), ...(channel.cautions ?? [])]);
  return [
    type, dial, display, reach, hours?.timezone, hours && hoursText(hours), hours?.holidays,
    hours?.read, hours?.from, cautions, cost, anonymous, human,
  ]; // prettier-ignore
}

/** Hours as people write them: `Mon Tue 09:00-13:00; Sat 10:00-12:00`. */
export function hoursText(hours: Hours): string {
  if (hours.always) return '24/7';
  return hours.week
    .map(({ days, opens, closes }) => `${days.map((d) => DAYS[d]).join(' ')} ${opens}-${closes}`)
    .join('; ');
}

const list = (items: string[]) => items.join(' ');

function cell(value: Row[number]): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
