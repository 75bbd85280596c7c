import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Outlines } from '../../../../src/map/outlines/decode-outlines.js';
import { type Projection, project } from '../../../../src/map/outlines/project.js';
import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
const read = (name: string) =>
  readFileSync(new URL(`../../../../src/data/${name}.json`, import.meta.url), 'utf8');
const europe = JSON.parse(read('europe')) as Outlines;
const world = JSON.parse(read('world')) as Outlines;

describe('project', () => {
  const cases: [string, Projection, (point: [number, number]) => [number, number] | null][] = [
    [
      'azimuthal equal-area',
      europe.projection,
      geoAzimuthalEqualArea().rotate([-14, -52]).scale(europe.projection.radius).translate([0, 0]),
    ],
    [
      'Equal Earth',
      world.projection,
      geoEqualEarth().rotate([-11, 0]).scale(world.projection.radius).translate([0, 0]),
    ],
  ];
  for (const [name, projection, d3] of cases) {
    it(`agrees with d3-geo on ${name}`, () => {
      fc.assert(
        fc.property(
          fc.double({ min: -168, max: 168, noNaN: true }),
          fc.double({ min: -38, max: 89, noNaN: true }),
          (lon, lat) => {
            const [x, y] = project(projection, lon, lat);
            const [dx, dy] = d3([lon, lat])!;
            expect(Math.hypot(x - dx, y - dy)).toBeLessThan(0.01);
          },
        ),
        { numRuns: 500 },
      );
    });
  }
});
