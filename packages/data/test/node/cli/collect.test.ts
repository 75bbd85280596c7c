/** Many feeds, night after night: what is well is written, what fails keeps its last good rows. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inParallel } from '../../../src/cli/collect/collect.js';
import { fetchFeed } from '../../../src/cli/collect/fetch-feed.js';
import { dataAddress } from '../../../src/cli/collect/read-feeds.js';
import { run } from '../../../src/cli/run.js';
import type { Activities } from '../../../src/schemas/activities.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let address: string;
let close: () => Promise<void>;
const answers = new Map<string, Answer>();
const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];

const gives = (path: string, text: string, headers: Record<string, string> = {}) =>
  answers.set(path, (_request, response) => response.writeHead(200, headers).end(text));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
  answers.clear();
  requests.length = 0;
  const server = createServer((request, response) => {
    requests.push({ path: request.url!, headers: request.headers });
    const answer = answers.get(request.url!);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const table = (count: number, name = 'Talk') =>
  `title;start;country;organiser\n${Array.from({ length: count }, (_row, index) => `${name} ${index};2026-02-10 10:00;EE;School ${index}`).join('\n')}\n`;

async function collect(feeds: unknown, ...more: string[]) {
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify(feeds));
  let out = '';
  let err = '';
  const code = await run(['collect', 'feeds.json', '-o', 'activities.json', ...more], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isTty: false,
    today: '2026-01-15',
    cwd: folder,
  });
  const read = () =>
    (JSON.parse(readFileSync(join(folder, 'activities.json'), 'utf8')) as Activities).activities;
  return { code, out, err, read };
}

const list = (...feeds: object[]) => ({ defaults: { edition: 2026, country: 'EE' }, feeds });

describe('collect', () => {
  it('puts tables, calendars, pages and files into one file, with what the list says of them', async () => {
    gives('/a.csv', 'Pealkiri;Kuupäev;Koht\nTund;10.02.2026;Raamatukogu\n');
    gives(
      '/b.html',
      '<script type="application/ld+json">{"@type":"Event","name":"Talk","startDate":"2026-02-11","url":"more.html"}</script>',
    );
    writeFileSync(join(folder, 'own.csv'), 'title;start\nFilm;2026-02-12\n');
    const { code, out, read } = await collect(
      list(
        {
          name: 'Schools',
          url: `${address}/a.csv`,
          organiser: 'School union',
          page: 'https://example.org/p',
        },
        { name: 'Page', url: `${address}/b.html`, country: 'LV' },
        { file: 'own.csv' },
      ),
    );
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('3 activities of 3 feeds; all feeds are well'),
    ]);
    expect(
      read().map(({ title, country, organiser, source, url }) => [
        title,
        country,
        organiser,
        source?.url ?? null,
        url,
      ]),
    ).toEqual([
      ['Tund', 'EE', 'School union', 'https://example.org/p', null],
      ['Talk', 'LV', null, `${address}/b.html`, `${address}/more.html`],
      ['Film', 'EE', null, null, null],
    ]);
    expect(readFileSync(join(folder, 'activities.awax')).length).toBeGreaterThan(50);
  });

  it('asks whether anything changed, and keeps the rows where nothing did', async () => {
    answers.set('/a.csv', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(table(3));
    });
    const feeds = list({ name: 'A', url: `${address}/a.csv` });
    const first = (await collect(feeds)).read();
    const again = await collect(feeds, '--json');
    expect(again.read()).toEqual(first);
    expect((JSON.parse(again.out) as { feeds: unknown[] }).feeds).toMatchObject([
      { state: 'same', rows: 3 },
    ]);
    // Other settings want another reading.
    await collect(list({ name: 'A', url: `${address}/a.csv`, organiser: 'X' }));
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"1"',
      undefined,
    ]);
  });

  it('keeps the last good rows of a feed that fails, names it, and exits with 1', async () => {
    gives('/a.csv', table(3));
    gives('/b.csv', table(2, 'Film'));
    const feeds = list(
      { name: 'A', url: `${address}/a.csv` },
      { name: 'B', url: `${address}/b.csv` },
    );
    await collect(feeds);
    answers.delete('/a.csv');
    gives('/b.csv', '<html><title>Sign in</title></html>');
    const { code, out, read } = await collect(feeds);
    expect(code).toBe(1);
    expect(read()).toHaveLength(5);
    expect(out).toContain('A: LAST GOOD ROWS KEPT, 3 rows of 2026-01-15: is not there (404)');
    expect(out).toContain('B: LAST GOOD ROWS KEPT, 2 rows of 2026-01-15');
    expect(out).toContain('2 feeds need a look');
  });

  it('holds back a feed that has suddenly lost its rows, until somebody accepts it', async () => {
    gives('/a.csv', table(20));
    const feeds = list({ name: 'A', url: `${address}/a.csv` });
    await collect(feeds);
    gives('/a.csv', table(3));
    const held = await collect(feeds);
    expect([held.code, held.read().length]).toEqual([1, 20]);
    expect(held.out).toContain('has 3 rows, where it had 20');
    const accepted = await collect(feeds, '--accept');
    expect([accepted.code, accepted.read().length]).toEqual([0, 3]);
  });

  it('leaves doubles across feeds out and names them, never rows of one feed', async () => {
    gives('/a.csv', table(2));
    gives('/b.csv', `${table(1)}Talk 1;2026-02-10 14:00;EE;School 1\n`);
    const { read, out } = await collect(
      list({ name: 'A', url: `${address}/a.csv` }, { name: 'B', url: `${address}/b.csv` }),
      '--json',
    );
    expect(read().map(({ title, start }) => [title, start])).toEqual([
      ['Talk 0', '2026-02-10T10:00+02:00'],
      ['Talk 1', '2026-02-10T10:00+02:00'],
      ['Talk 1', '2026-02-10T14:00+02:00'],
    ]);
    expect((JSON.parse(out) as { doubles: unknown[] }).doubles).toEqual([
      { title: 'Talk 0', day: '2026-02-10', feed: 'B', firstFeed: 'A' },
    ]);
  });

  it('exits with 3 and writes nothing where every feed fails, with 2 for a list it cannot read', async () => {
    const failed = await collect(list({ name: 'A', url: `${address}/none` }));
    expect(failed.code).toBe(3);
    expect(failed.read).toThrow();
    const wrong = await collect({ feeds: [{ url: 'ftp://example.org' }] });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('feeds.0.url')]);
    const unknown = await collect({ feeds: [{ file: 'a.csv', contry: 'EE' }] });
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('contry')]);
  });

  it('writes a report as text, JSON and a page in which nothing foreign is markup', async () => {
    gives('/a.csv', `title;start;country\n<img src=x>;2026-02-10;EE\n<b>;nonsense;EE\n`);
    await collect(
      list({ name: '<script>A', url: `${address}/a.csv` }),
      '--report',
      'r.html',
      '--report',
      'r.json',
      '--report',
      'r.txt',
    );
    const page = readFileSync(join(folder, 'r.html'), 'utf8');
    expect(page).toContain('&#60;script&#62;A');
    expect(page).not.toMatch(/<(?:script|img|b)\b/);
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      written: 1,
      feeds: [{ rejected: 1 }],
    });
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toContain('1 rejected');
  });
});

describe('fetching', () => {
  it('ends answers that are too large or too slow, and tries once more after a server’s fault', async () => {
    gives('/big', 'x'.repeat(5000));
    expect(
      await fetchFeed(`${address}/big`, {}, { size: 1000, time: 5000, tries: 1 }),
    ).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('larger than'),
    });
    answers.set('/slow', () => undefined);
    expect(
      await fetchFeed(`${address}/slow`, {}, { size: 1000, time: 100, tries: 1 }),
    ).toMatchObject({
      reason: expect.stringContaining('did not answer within'),
    });
    let asked = 0;
    answers.set('/shaky', (_request, response) =>
      response.writeHead((asked += 1) === 1 ? 503 : 200).end('a'),
    );
    expect((await fetchFeed(`${address}/shaky`, {})).state).toBe('new');
    expect(
      await fetchFeed('http://127.0.0.1:1/', {}, { size: 1, time: 1000, tries: 1 }),
    ).toMatchObject({
      reason: expect.stringContaining('cannot be reached'),
    });
  });

  it('asks sheets of Google for CSV and calendars by https', () => {
    const sheet = 'https://docs.google.com/spreadsheets/d/';
    expect(dataAddress(`${sheet}abc/edit?usp=sharing#gid=12`)).toBe(
      `${sheet}abc/export?format=csv&gid=12`,
    );
    expect(dataAddress(`${sheet}e/2PACX-1/pubhtml?gid=0&single=true`)).toBe(
      `${sheet}e/2PACX-1/pub?output=csv&single=true&gid=0`,
    );
    expect(dataAddress(`${sheet}e/2PACX-1/pub?output=csv`)).toBe(
      `${sheet}e/2PACX-1/pub?output=csv`,
    );
    expect(dataAddress('webcal://example.org/a.ics')).toBe('https://example.org/a.ics');
  });

  it('runs no more jobs at one time than asked, and keeps their order', async () => {
    let running = 0;
    let most = 0;
    const results = await inParallel([3, 1, 2, 5, 4], 2, async (item) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, item));
      running -= 1;
      return item * 10;
    });
    expect([most, results]).toEqual([2, [30, 10, 20, 50, 40]]);
  });
});
