import { importActivities } from '@awareness-widgets/data/importers.js';
import { toCsv, toGeojson, toIcs } from '@awareness-widgets/data/exporters.js';
import { describe, expect, it } from 'vitest';
import { exportActivities } from '../../../src/share/export-activities.js';
import type { Activity } from '@awareness-widgets/data';
import { sample } from '../../fixtures/record.js';

const now = new Date('2027-01-01T00:00:00Z');
const many = Array.from({ length: 700 }, (_, i) =>
  sample({ id: `a${i}`, title: `Line "${i}", and\nmore`, start: i % 3 ? '2027-02-09' : null }),
);
const textOf = async (made: { file: { content: string | Blob } } | null) =>
  typeof made!.file.content === 'string' ? made!.file.content : made!.file.content.text();
const bare = (text: string) => text.replace(/^\ufeff/, '');

describe('exportActivities', () => {
  it('writes in slices what the exporters write at once', async () => {
    for (const [kind, whole] of [
      ['csv', toCsv(many).text],
      ['ics', toIcs(many, { stamp: now }).text],
      ['geojson', toGeojson(many).text],
    ] as const) {
      const made = await exportActivities(kind, many, { now });
      expect(bare(await textOf(made)), kind).toBe(bare(whole));
      expect(made!.count).toBe(kind === 'ics' ? many.filter(({ start }) => start).length : 700);
    }
  });

  it('never fails as a whole for one record', async () => {
    const broken = { ...sample({ id: 'x' }), title: { toString: null } } as unknown as Activity;
    const list = [sample({ id: 'first' }), broken, sample({ id: 'last' })];
    for (const kind of ['csv', 'ics', 'geojson'] as const) {
      const made = await exportActivities(kind, list, { now });
      const text = await textOf(made);
      expect(text).toContain('first');
      expect(text).toContain('last');
      if (kind === 'geojson') expect(() => JSON.parse(text)).not.toThrow();
    }
    const made = await exportActivities('csv', list, { now });
    expect(made!.count).toBe(2);
  });

  it('offers no empty calendar as a success', async () => {
    const made = await exportActivities('ics', [sample({ start: null })], { now });
    expect(made!.count).toBe(0);
  });

  it('says how far it is, and ends when it is told to', async () => {
    const done: number[] = [];
    await exportActivities('csv', many, { now }, async (count) => done.push(count) > 0);
    expect(done.at(-1)).toBe(700);
    expect(done.length).toBeGreaterThan(2);
    expect(await exportActivities('csv', many, { now }, async () => false)).toBe(null);
  });

  it('parts the cells of a spreadsheet as it is asked', async () => {
    const made = await exportActivities('csv', many.slice(0, 3), { now, separator: ';' });
    const text = await textOf(made);
    expect(text).toMatch(/^\ufeff?id;edition;title/);
    const { activities } = await importActivities(text, { type: 'csv' });
    expect(activities).toHaveLength(3);
  });
});
