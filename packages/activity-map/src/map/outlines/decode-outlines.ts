/**
 * Outlines as they arrive, turned into path data. Countries share arcs, so a border between two is
 * stored once and can never gape.
 */
import type { Projection } from './project.js';

/** Left, top, right, bottom, in plane units. */
export type Box = readonly [number, number, number, number];

/** The shape of `data/europe.json` and `data/world.json`. */
export interface Outlines {
  version: 1;
  /** Where the outlines come from and what was done to them. */
  note: string;
  region: 'europe' | 'world';
  projection: Projection;
  /** What the first view shows. */
  home: Box;
  /** Nothing is drawn beyond. */
  bounds: Box | number[];
  /** Where a country's number stands, per country code. */
  labels: Record<string, [x: number, y: number]>;
  /** Integer steps: first point, then differences, x and y in turn. */
  arcs: number[][];
  /** Rings per country code, each a list of arcs; `~n` is arc n walked backwards. */
  areas: Record<string, number[][]>;
}

/** One country ready to be drawn. */
export interface Shape {
  code: string;
  /** SVG path data in plane units, to be filled even-odd; empty for a country without outline. */
  path: string;
  /** Where its number stands. */
  label: readonly [x: number, y: number] | null;
  /** Extent of its largest ring and the islands before it. */
  box: Box;
}

/** Shapes of all countries, larger ones first, so that an enclave lies on top. */
export function decodeOutlines(outlines: Outlines): Shape[] {
  const codes = new Set([...Object.keys(outlines.areas), ...Object.keys(outlines.labels)]);
  return [...codes]
    .map((code) => {
      const rings = (outlines.areas[code] ?? []).map((ring) => ringPoints(outlines.arcs, ring));
      const label = outlines.labels[code] ?? null;
      const [x, y] = label ?? [0, 0];
      const boxes = rings.map(extent).sort((a, b) => area(b) - area(a));
      return {
        code,
        path: rings.map(ringPath).join(''),
        label,
        box: mainland(boxes) ?? ([x - 60, y - 60, x + 60, y + 60] as const),
      };
    })
    .sort((a, b) => area(b.box) - area(a.box));
}

/** Points of one ring, x and y in turn. */
export function ringPoints(arcs: readonly number[][], ring: readonly number[]): number[] {
  const points: number[] = [];
  for (const index of ring) {
    const steps = arcs[index < 0 ? ~index : index]!;
    const line: number[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) line.push((x += steps[i]!), (y += steps[i + 1]!));
    if (index < 0) {
      for (let i = line.length - 2; i >= 0; i -= 2) points.push(line[i]!, line[i + 1]!);
    } else {
      for (const value of line) points.push(value);
    }
  }
  return points;
}

function ringPath(points: readonly number[]): string {
  let path = `M${points[0]} ${points[1]}`;
  let [x, y] = [points[0]!, points[1]!];
  for (let i = 2; i < points.length; i += 2) {
    const [nx, ny] = [points[i]!, points[i + 1]!];
    if (nx === x && ny === y) continue;
    path += `l${nx - x} ${ny - y}`;
    [x, y] = [nx, ny];
  }
  return `${path}z`;
}

function extent(points: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return [left, top, right, bottom];
}

/** How far from the mainland an island may lie to be seen with it, as a share of its size. */
const OFFSHORE = 0.5;

/** @param boxes Of rings, larger ones first. @returns The first one's, with what lies near it. */
function mainland([first, ...islands]: readonly Box[]): Box | null {
  if (!first) return null;
  const reach = Math.max(first[2] - first[0], first[3] - first[1]) * OFFSHORE;
  let [left, top, right, bottom] = first;
  for (const box of islands) {
    const isNear =
      box[0] > first[0] - reach &&
      box[1] > first[1] - reach &&
      box[2] < first[2] + reach &&
      box[3] < first[3] + reach;
    if (!isNear) continue;
    [left, top] = [Math.min(left, box[0]), Math.min(top, box[1])];
    [right, bottom] = [Math.max(right, box[2]), Math.max(bottom, box[3])];
  }
  return [left, top, right, bottom];
}

const area = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);
