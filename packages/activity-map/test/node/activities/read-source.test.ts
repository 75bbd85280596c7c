import { describe, expect, it } from 'vitest';
import { readSource, sourceKind } from '../../../src/activities/read-source.js';
import { sample } from '../../fixtures/record.js';

describe('sources', () => {
  it('are told apart by name and by content', () => {
    expect(sourceKind('a.csv', 'x')).toBe('csv');
    expect(sourceKind('a.ics?x=1', '')).toBe('ics');
    expect(sourceKind('/feed', 'BEGIN:VCALENDAR\r\n')).toBe('ics');
    expect(sourceKind('/feed', '{"type": "FeatureCollection"')).toBe('geojson');
    expect(sourceKind('/feed', ' {"version":1')).toBe('json');
    expect(sourceKind('/feed', 'title;country')).toBe('csv');
  });
  it('fail with a code where the file as a whole is of no use', async () => {
    const never = () => Promise.reject(new Error('no'));
    await expect(readSource('a.json', '{', never)).rejects.toMatchObject({ code: 'syntax' });
    await expect(
      readSource('a.json', '{"version":2,"activities":[]}', never),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect((await readSource('a.json', JSON.stringify([sample()]), never)).size).toBe(1);
  });
  it('hand foreign files to the importer and keep its complaints', async () => {
    const problem = { index: 3, name: 'x', problem: 'no country' };
    const store = await readSource('a.csv', 'x', async (kind) => {
      expect(kind).toBe('csv');
      return { activities: [sample()], problems: [problem] };
    });
    expect([store.size, store.bad]).toEqual([1, [problem]]);
  });
});
