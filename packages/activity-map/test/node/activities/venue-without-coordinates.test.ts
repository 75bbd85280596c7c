import { describe, expect, it } from 'vitest';
import { storeRecords } from '../../../src/activities/store-records.js';
import { NO_PLACE } from '../../../src/model/dimensions.js';
import { checkRecord } from '../../../src/activities/check-record.js';
import { searchedText } from '../../../src/search/word-index.js';

describe('a venue without coordinates', () => {
  const record = {
    id: 'a',
    edition: 2026,
    title: 'Talk',
    summary: '',
    country: 'EE',
    start: '2026-02-10',
    end: null,
    format: null,
    kind: null,
    audiences: [],
    topics: [],
    languages: [],
    organiser: null,
    place: { name: 'Town library', lat: null, lon: null },
    url: null,
    source: null,
  };

  it('is shown and found by its name, counts as not on the map, and is drawn nowhere', () => {
    expect(checkRecord(record)).toBeNull();
    const store = storeRecords([record]);
    expect(store.dimensions.place.options).toEqual([NO_PLACE]);
    expect(store.lat[0]).toBeNaN();
    expect(store.lon[0]).toBeNaN();
    expect(searchedText(record)).toContain('Town library');
  });
});
