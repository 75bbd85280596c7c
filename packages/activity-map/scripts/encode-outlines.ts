/**
 * A topology as the browser wants it: arcs as one flat list of integer steps each, and per country
 * the arcs of its rings. Small enough to need no decoder but `src/decode-outlines.ts`.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Outlines } from '../src/map/outlines/decode-outlines.js';

export function encodeOutlines(
  shared: Topology<{ countries: GeometryCollection }>,
  head: Omit<Outlines, 'version' | 'arcs' | 'areas'>,
): Outlines {
  const used = new Map<number, number>();
  const arcs: number[][] = [];
  const renumber = (arc: number) => {
    const index = arc < 0 ? ~arc : arc;
    let found = used.get(index);
    if (found === undefined) {
      found = arcs.push(steps(shared.arcs[index] as [number, number][])) - 1;
      used.set(index, found);
    }
    return arc < 0 ? ~found : found;
  };
  const areas: Outlines['areas'] = {};
  for (const area of shared.objects.countries.geometries) {
    if (area.type !== 'MultiPolygon') continue;
    const rings = area.arcs.flat().filter((ring) => {
      const points = ring.reduce(
        (sum, arc) => sum + shared.arcs[arc < 0 ? ~arc : arc]!.length - 1,
        0,
      );
      return points >= 3;
    });
    // An area whose rings all vanished at this scale keeps its label point only.
    if (rings.length) areas[String(area.id)] = rings.map((ring) => ring.map(renumber));
  }
  return { version: 1, ...head, arcs, areas };
}

/** First point, then differences. */
function steps(points: [number, number][]): number[] {
  const flat: number[] = [];
  let [px, py] = [0, 0];
  for (const [x, y] of points) {
    const [rx, ry] = [Math.round(x), Math.round(y)];
    if (flat.length && rx === px && ry === py) continue;
    flat.push(rx - px, ry - py);
    [px, py] = [rx, ry];
  }
  return flat;
}
