/**
 * The towns of Europe and its parts overseas, loaded when a list of places asks for them. Data:
 * GeoNames (https://www.geonames.org), CC BY 4.0.
 */
import { columnKey } from './column-names.js';
import type { Town, TownFinder } from './find-town.js';

/** Parts overseas that have codes of their own; people there write the state's, too. */
const PARTS: Record<string, readonly string[]> = {
  DK: ['GL', 'FO'],
  FI: ['AX'],
  FR: ['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'MF', 'BL', 'NC', 'PF', 'WF'],
  NL: ['AW', 'CW', 'SX', 'BQ'],
  NO: ['SJ'],
};

/** `Frankfurt am Main` is also called `Frankfurt`. */
const TAIL =
  /^(.{3,}?)(?:[ -](?:am|an der|an dem|im|in|in der|bei|ob|ob der|unter|vor der|upon|on|under|sur|sous|en|lès|les|de la|del|della|sul|nad|pod|pri|na|a\.d\.|i\.|v\.)[ -]|\s*[(/]).+$/iu;

type Index = ReadonlyMap<string, readonly Town[]>;

/** Reads one country's block: head, a line a town, and the coordinates as digits. */
function readBlock(block: string, digits: string, part: string): Index {
  const lines = block.split('\n');
  const [code, south, north, west, east, list] = lines[0]!.split('\t');
  const regions = (list ?? '').split('|');
  const codes = lines.at(-1)!;
  const most = digits.length ** 2 - 1;
  const number = (at: number) =>
    digits.indexOf(codes[at]!) * digits.length + digits.indexOf(codes[at + 1]!);
  const between = (from: string, to: string, at: number) =>
    Math.round(
      (Number(from) + (number(at) / most) * Math.max(0.1, Number(to) - Number(from))) * 1000,
    ) / 1000;
  const index = new Map<string, Town[]>();
  const overseas = part && (new Intl.DisplayNames(['en'], { type: 'region' }).of(code!) ?? '');
  for (let row = 1; row < lines.length - 1; row++) {
    const [names, region] = lines[row]!.split('\t') as [string, string?];
    const at = (row - 1) * 5;
    const all = names.split('|');
    const area = overseas || (region === undefined ? '' : (regions[parseInt(region, 36)] ?? ''));
    const town: Town = {
      label: area && area !== all[0] ? `${all[0]} (${area})` : all[0]!,
      region: area,
      lat: between(south!, north!, at),
      lon: between(west!, east!, at + 2),
      population: 500 * 2 ** digits.indexOf(codes[at + 4]!),
    };
    const keys = new Set(
      all.flatMap((name) => [columnKey(name), columnKey(TAIL.exec(name)?.[1] ?? '')]),
    );
    for (const key of keys) {
      if (!key) continue;
      const same = index.get(key);
      if (same) same.push(town);
      else index.set(key, [town]);
    }
  }
  return index;
}

/** `Muenchen` and `Aarhus` are written for `München` and `Århus`. */
const spellings = (key: string) => [
  key,
  key.replace(/([aou])e/g, '$1'),
  key.replace(/aa/g, 'a'),
  key.replace(
    /^(?:city|town|municipality|comune|ville|stadt|gemeinde|obec|mesto|grad)-(?:of-|de-|di-)?/,
    '',
  ),
  key.replace(/-(?:city|town|municipality|linn|vald|kunta|kommun|kommune|stad)$/, ''),
  key.replace(/^st-/, 'saint-').replace(/^ste-/, 'sainte-'),
  key.replace(/^st-/, 'sankt-'),
];

let finder: Promise<TownFinder> | undefined;

async function build(): Promise<TownFinder> {
  const { DIGITS, TOWNS } = await import('./towns.js');
  const blocks = new Map(TOWNS.split('\n\n').map((block) => [block.slice(0, 2), block]));
  const indexes = new Map<string, Index>();
  const indexOf = (code: string, part: string): Index => {
    const key = `${code}${part}`;
    let index = indexes.get(key);
    if (!index) {
      const block = blocks.get(code);
      index = block === undefined ? new Map() : readBlock(block, DIGITS, part);
      indexes.set(key, index);
    }
    return index;
  };
  return (name, country) => {
    const codes = [country, ...(Object.hasOwn(PARTS, country) ? PARTS[country]! : [])];
    for (const key of new Set(spellings(columnKey(name)))) {
      const found = codes.flatMap(
        (code) => indexOf(code, code === country ? '' : code).get(key) ?? [],
      );
      if (found.length > 0) return [...found].sort((a, b) => b.population - a.population);
    }
    return [];
  };
}

/** @returns The finder; its data are loaded once. */
export function loadGazetteer(): Promise<TownFinder> {
  finder ??= build();
  return finder;
}
