import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEMBER_STATES, SMALL_STATES } from '../../../../src/activities/member-states.js';
import {
  type Outlines,
  decodeOutlines,
  ringPoints,
} from '../../../../src/map/outlines/decode-outlines.js';
import { project } from '../../../../src/map/outlines/project.js';

const read = (name: string) =>
  readFileSync(new URL(`../../../../src/data/${name}.json`, import.meta.url), 'utf8');
const europe = JSON.parse(read('europe')) as Outlines;
const world = JSON.parse(read('world')) as Outlines;

/** Codes of the areas that hold a place, by the even-odd rule that the paths are filled with. */
function areasAt(outlines: Outlines, lon: number, lat: number): string[] {
  const [x, y] = project(outlines.projection, lon, lat);
  return Object.entries(outlines.areas)
    .filter(([, rings]) => {
      let inside = false;
      for (const ring of rings) {
        const p = ringPoints(outlines.arcs, ring);
        for (let i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
          const [ax, ay, bx, by] = [p[i]!, p[i + 1]!, p[j]!, p[j + 1]!];
          if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        }
      }
      return inside;
    })
    .map(([code]) => code);
}

describe('outlines', () => {
  it('stay within their budgets', () => {
    expect(gzipSync(read('europe'), { level: 9 }).length).toBeLessThanOrEqual(30_000);
    expect(gzipSync(read('world'), { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  it('have a shape or a point for each of the 47 states and for Vatican City', () => {
    const shapes = new Map(decodeOutlines(europe).map((shape) => [shape.code, shape]));
    expect(MEMBER_STATES).toHaveLength(47);
    for (const code of [...MEMBER_STATES, ...SMALL_STATES]) {
      const shape = shapes.get(code);
      expect(shape?.label, code).toBeTruthy();
      if (!SMALL_STATES.includes(code)) expect(shape!.path.length, code).toBeGreaterThan(20);
    }
  });

  const places: [string, number, number, string][] = [
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Sevastopol’s hinterland', 33.75, 44.65, 'UA'],
    ['Famagusta', 33.9, 35.13, 'CY'],
    ['Kyrenia’s hills', 33.3, 35.28, 'CY'],
    ['Larnaca', 33.55, 34.96, 'CY'],
    ['Pristina', 21.17, 42.67, 'XK'],
    ['Belgrade', 20.46, 44.8, 'RS'],
    ['Madrid', -3.7, 40.4, 'ES'],
    ['Kyiv', 30.5, 50.45, 'UA'],
    ['Mariehamn', 19.95, 60.2, 'FI'],
  ];
  for (const [name, lon, lat, code] of places) {
    it(`put ${name} in ${code} and nowhere else`, () => {
      expect(areasAt(europe, lon, lat)).toEqual([code]);
      if (name !== 'Mariehamn') expect(areasAt(world, lon, lat)).toEqual([code]);
    });
  }

  it('have no area without a country code', () => {
    for (const outlines of [europe, world]) {
      for (const code of Object.keys(outlines.areas)) expect(code).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('say how they were made', () => {
    expect(europe.note).toContain('visionscarto');
    expect(europe.note).toContain('Cyprus');
  });

  it('keep each number of a state within the first view', () => {
    const [left, top, right, bottom] = europe.home;
    for (const code of MEMBER_STATES) {
      const [x, y] = europe.labels[code]!;
      expect(x > left && x < right && y > top && y < bottom, code).toBe(true);
    }
  });
});
