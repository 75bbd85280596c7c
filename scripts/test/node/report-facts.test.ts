/** The weekly report of what grows old, with invented entries and a network of our own. */
import { describe, expect, it } from 'vitest';
import { addressesOf, factsReport, goneAddresses } from '../../report-facts.js';

const answers: Record<string, number | Error> = {
  'https://there.example/': 200,
  'https://gone.example/': 404,
  'https://shy.example/': 403,
  'https://ill.example/': 503,
  'https://nowhere.example/': Object.assign(new TypeError('x'), { cause: { code: 'ENOTFOUND' } }),
};

describe('the weekly report', () => {
  it('says nothing when nothing is due', () => {
    expect(factsReport({ due: [] }, [])).toBe('');
  });

  it('names what was never checked, what is old, and what no longer answers', () => {
    const report = factsReport(
      {
        due: [
          { country: 'EE', id: 'ee-one', days: null },
          { country: 'FI', id: 'fi-two', days: 400 },
        ],
      },
      [{ url: 'https://gone.example/', fault: 'answers 404' }],
    );
    expect(report).toContain('2 entries to check again');
    expect(report).toContain('| EE | ee-one | never |');
    expect(report).toContain('| FI | fi-two | 400 days ago |');
    expect(report).toContain('| https://gone.example/ | answers 404 |');
  });

  it('says how many rows it left out', () => {
    const due = Array.from({ length: 130 }, (_, index) => ({
      country: 'EE',
      id: `e${index}`,
      days: 1,
    }));
    expect(factsReport({ due }, [])).toContain('… and 30 more.');
  });

  it('calls a page gone only when it is not there, asked twice', async () => {
    const asked: string[] = [];
    const ask = (async (url: string, { method }: RequestInit) => {
      asked.push(`${method} ${url}`);
      const answer = answers[url]!;
      if (answer instanceof Error) throw answer;
      return { status: answer };
    }) as typeof fetch;
    expect(await goneAddresses([...Object.keys(answers), 'https://gone.example/'], ask)).toEqual([
      { url: 'https://gone.example/', fault: 'answers 404' },
      { url: 'https://nowhere.example/', fault: 'ENOTFOUND' },
    ]);
    expect(asked.filter((line) => line.includes('gone'))).toEqual([
      'HEAD https://gone.example/',
      'GET https://gone.example/',
    ]);
  });

  it('asks for what readers may open, once, and not for our sources', () => {
    const directory = {
      countries: {
        EE: {
          services: [
            {
              website: 'https://a.example/',
              channels: [
                { dial: 'https://b.example/' },
                { dial: 'https://a.example/' },
                { dial: '116111' },
              ],
              sources: [{ url: 'https://source.example/' }],
            },
          ],
        },
      },
    };
    expect(addressesOf(directory)).toEqual(['https://a.example/', 'https://b.example/']);
  });
});
