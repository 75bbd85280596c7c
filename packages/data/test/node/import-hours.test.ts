import { describe, expect, test } from 'vitest';
import { HoursAccount, readDateOf } from '../../scripts/import/find-hours.js';
import { prints, rankSources } from '../../scripts/import/rank-sources.js';
import { kindOf } from '../../scripts/import/source-kinds.js';

describe('the date of a page', () => {
  test.each([
    ['2021-02', '2021-02'],
    ['quoted 2026-10-09', '2026-10-09'],
    ['read 2026-07-10 for a public country guide (second-hand)', '2026-07-10'],
    ['profile updated March 2023', '2023-03'],
    ['undated (2021 by content)', '2021'],
    ['undated (about May 2025 by content)', '2025-05'],
    ['2024-03 or later', '2024-03'],
    ['list of 2026', '2026'],
    ['undated', null],
    ['undated (before 2018)', null],
    ['undated (a Christmas; year not shown)', null],
    [null, null],
  ])('"%s" is of %s', (words, date) => expect(readDateOf(words)).toBe(date));
});

describe('the account of hours', () => {
  const dated = { url: 'https://line.example/hours', date: '2021-05', says: 'Own site: 24/7' };
  const undated = { url: 'https://line.example/about', date: 'undated', says: 'Own site: 24/7' };
  const context = {
    sources: [dated, undated],
    timezone: 'Europe/Paris',
    own: ['https://line.example'],
  };
  const known = (source: string, read?: string) => ({
    known: { 'FR/a': { hours: '24/7', source, ...(read ? { read } : {}) } },
    unknown: {},
  });

  test('hours carry the date, the kind and the address of their page', () => {
    expect(new HoursAccount(known(dated.url)).hoursOf('FR/a', context)).toMatchObject({
      always: true,
      read: '2021-05',
      from: 'operator',
      source: dated.url,
    });
  });

  test('an undated page, a page that is no source, and a date nobody wrote stop the import', () => {
    expect(() => new HoursAccount(known(undated.url)).hoursOf('FR/a', context)).toThrow(
      'shows no date',
    );
    expect(() => new HoursAccount(known('https://x.example')).hoursOf('FR/a', context)).toThrow(
      'is no source of this record',
    );
    expect(() => new HoursAccount(known(dated.url, '2025')).hoursOf('FR/a', context)).toThrow(
      'nothing of the source says 2025',
    );
  });

  test('a channel left out, one named twice, and one that is not shown are told', () => {
    const silent = new HoursAccount({ known: {}, unknown: {} });
    expect(() => silent.hoursOf('FR/a', context)).toThrow('must say either');
    const twice = new HoursAccount({ ...known(dated.url), unknown: { 'FR/a': 'Not known.' } });
    expect(() => twice.hoursOf('FR/a', context)).toThrow('must say either');
    expect(new HoursAccount(known(dated.url)).unused()).toEqual(['FR/a']);
  });
});

describe('whose page it is', () => {
  const kind = (url: string, code = 'IS', says = '') => kindOf({ url, says }, code, ['1717.is']);
  test.each([
    ['https://1717.is/', 'operator'],
    ['https://www.112.is/x', 'authority'],
    ['https://vugd.gov.lv/en/112', 'other'],
    ['https://digital-strategy.ec.europa.eu/en/policies/112', 'authority'],
    ['https://better-internet-for-kids.europa.eu/en/sic/iceland', 'network'],
    ['https://www.mbl.is/frettir', 'press'],
    ['https://github.com/a/b', 'list'],
    ['https://raw.githubusercontent.com/a/b', 'list'],
    ['https://en.wikipedia.org/wiki/Childline', 'list'],
  ])('%s is %s', (url, expected) => expect(kind(url)).toBe(expected));

  test('a press release is the operator speaking', () =>
    expect(kind('https://www.metro.cz/x', 'CZ', "Operator's release: 116 111")).toBe('operator'));
});

describe('the order of sources', () => {
  const source = (url: string, date: string | null, says: string) => ({ url, date, says });
  test('the nearest page that prints the number, then newer ones; a list last', () => {
    const ranked = rankSources(
      [
        source('https://github.com/a/b', '2026-08-08', '147'),
        source('https://news.example/old', '2020', '147 free'),
        source('https://news.example/new', '2025', '147 free'),
        source('https://www.interieur.gouv.fr', null, '147 and 112'),
        source('https://line.fr/', null, 'Own site'),
      ],
      { code: 'FR', own: ['https://line.fr'], numbers: ['147'] },
    );
    expect(ranked.map(({ kind }) => kind)).toEqual([
      'operator',
      'authority',
      'press',
      'press',
      'list',
    ]);
    expect(ranked.map(({ url }) => url)[2]).toBe('https://news.example/new');
  });

  test('a page that does not print the number never stands before one that does', () => {
    const ranked = rankSources(
      [
        source('https://www.interieur.gouv.fr', '2026', 'Police'),
        source('https://n.example', '2019', '17 police'),
      ],
      { code: 'FR', own: [], numbers: ['17'] },
    );
    expect(ranked[0]?.url).toBe('https://n.example');
  });

  test('numbers are found as people write them', () => {
    const says = (text: string) => ({ url: 'https://a.example/', says: text });
    expect(prints(says('1.96.96 or 1 96 96'), '19696')).toBe(true);
    expect(prints(says('since 2017'), '17')).toBe(false);
    expect(prints({ url: 'https://a.example/linha-116-000/', says: '' }, '116000')).toBe(true);
  });
});
