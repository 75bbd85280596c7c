/**
 * Longitude and latitude to the plane of the outlines, and nothing more: the outlines arrive
 * projected, only places of activities are projected at run time. Both projections keep areas, so
 * that a shaded country is as large as it is. Checked against d3-geo in the tests.
 */

/** How a plane was made; stored in the head of each outlines file. */
export interface Projection {
  type: 'azimuthal-equal-area' | 'equal-earth';
  /** Longitude and latitude of the plane's origin, in degrees. */
  centre: readonly [lon: number, lat: number];
  /** Plane units to the radian: the earth's radius in plane units. */
  radius: number;
}

/** Plane coordinates: x to the east, y to the south, in plane units. */
export type PlanePoint = [x: number, y: number];

const RADIANS = Math.PI / 180;

/** Formulas: Snyder, Map Projections (1987), p. 185; Šavrič, Patterson and Jenny, Equal Earth (2018). */
export function project(
  { type, centre, radius }: Projection,
  lon: number,
  lat: number,
): PlanePoint {
  const lambda = wrap(lon - centre[0]) * RADIANS;
  const phi = lat * RADIANS;
  if (type === 'azimuthal-equal-area') {
    const phi0 = centre[1] * RADIANS;
    const cosine = Math.cos(phi) * Math.cos(lambda);
    const towards = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cosine;
    // The antipode is everywhere at once; keep it finite.
    const k = radius * Math.sqrt(2 / Math.max(1e-6, 1 + towards));
    return [
      k * Math.cos(phi) * Math.sin(lambda),
      -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * cosine),
    ];
  }
  const root = Math.sqrt(3) / 2;
  const t = Math.asin(root * Math.sin(phi));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  return [
    (radius * lambda * Math.cos(t)) / (root * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
    -radius * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  ];
}

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;

/** Degrees from -180 to 180. */
const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
