/** The state as parameters of an address and back; whatever an address holds, nothing here throws. */
import { DIMENSIONS } from '../model/dimensions.js';
import { readFilters } from '../model/filters.js';
import { LAYERS, VIEWS, type WidgetState, SORTS, type Window } from '../model/widget-state.js';

/** One letter each; the list keeps addresses short enough to be read out. */
const NAMES = {
  country: 'c',
  audience: 'a',
  topic: 't',
  format: 'f',
  kind: 'k',
  language: 'l',
  place: 'p',
  from: 'from',
  to: 'to',
  q: 'q',
  edition: 'y',
  view: 'v',
  sort: 's',
  layers: 'm',
  region: 'r',
  window: 'w',
  inView: 'o',
  selected: 'id',
} as const;

/** Entries of the state, without those equal to `start`. */
function encodeState(state: WidgetState, start: WidgetState, prefix: string): [string, string][] {
  const before = new Map(entries(start));
  const now = new Map(entries(state));
  const found: [string, string][] = [];
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const value = now.get(name) ?? '';
    if (value !== (before.get(name) ?? '')) found.push([`${prefix}-${name}`, value]);
  }
  return found;
}

/** The state that the parameters describe; what is missing or wrong stays as in `start`. */
export function decodeState(
  params: URLSearchParams,
  start: WidgetState,
  prefix: string,
): WidgetState {
  const text = (name: keyof typeof NAMES) => params.get(`${prefix}-${NAMES[name]}`);
  const input: Record<string, unknown> = { ...start.filters };
  for (const name of DIMENSIONS) {
    const value = text(name);
    if (value !== null) input[name] = value.split('.').map((part) => unescapeDots(part));
  }
  for (const name of ['from', 'to', 'q'] as const) {
    const value = text(name);
    if (value !== null) input[name] = value;
  }
  const pick = <T extends string>(name: keyof typeof NAMES, values: readonly T[], fallback: T): T =>
    values.find((value) => value === text(name)) ?? fallback;
  const selected = text('selected');
  return {
    filters: readFilters(input),
    edition: readEdition(text('edition'), start.edition),
    view: pick('view', VIEWS, start.view),
    sort: pick('sort', SORTS, start.sort),
    layers: pick('layers', LAYERS, start.layers),
    region: pick('region', ['europe', 'world'], start.region),
    window: readWindow(text('window'), start.window),
    inView: text('inView') === null ? start.inView : text('inView') === '1',
    selected: selected === null ? start.selected : selected || null,
  };
}

/** Replaces the parameters of one map in an address and keeps all others. */
export function writeState(
  search: string,
  state: WidgetState,
  start: WidgetState,
  prefix: string,
): string {
  const params = new URLSearchParams(search);
  for (const name of Object.values(NAMES)) params.delete(`${prefix}-${name}`);
  for (const [name, value] of encodeState(state, start, prefix)) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

function entries({ filters, edition, window, ...rest }: WidgetState): [string, string][] {
  const found: [string, string][] = [];
  for (const name of DIMENSIONS) {
    const options = filters[name];
    if (options?.length) found.push([NAMES[name], options.map(escapeDots).join('.')]);
  }
  for (const name of ['from', 'to', 'q'] as const) {
    if (filters[name]) found.push([NAMES[name], filters[name]]);
  }
  found.push([NAMES.edition, edition === null ? 'all' : String(edition)]);
  found.push([NAMES.view, rest.view], [NAMES.sort, rest.sort], [NAMES.layers, rest.layers]);
  found.push([NAMES.region, rest.region]);
  if (window)
    found.push([NAMES.window, [round(window.x), round(window.y), round(window.k * 1e4)].join('_')]);
  if (rest.inView) found.push([NAMES.inView, '1']);
  if (rest.selected) found.push([NAMES.selected, rest.selected]);
  return found;
}

const round = Math.round;

/** Full stops part the options of a list, and places have them in their names. */
const escapeDots = (text: string) => text.replace(/[~.]/g, (sign) => (sign === '~' ? '~~' : '~d'));
const unescapeDots = (text: string) =>
  text.replace(/~[~d]/g, (sign) => (sign === '~~' ? '~' : '.'));

function readEdition(text: string | null, fallback: number | null): number | null {
  if (text === 'all') return null;
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : fallback;
}

function readWindow(text: string | null, fallback: Window | null): Window | null {
  if (text === '') return null;
  const [x, y, k] = /^-?\d{1,6}_-?\d{1,6}_\d{1,7}$/.test(text ?? '')
    ? text!.split('_').map(Number)
    : [];
  return x !== undefined && y !== undefined && k ? { x, y, k: k / 1e4 } : fallback;
}
