import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { confirm } from '../../src/cli/confirm.js';
import type { Entry } from '../../src/cli/load-directories.js';
import { rankDue } from '../../src/cli/rank-due.js';
import { MILLIONS } from '../../src/cli/readers.js';
import { acceptCheck } from '../../src/cli/record-check.js';
import { run } from '../../src/cli/run.js';
import type { Io } from '../../src/cli/types.js';
import type { Service } from '../../src/index.js';
import { applyChecks } from '../../scripts/import/apply-checks.js';
import { readInputs } from '../../scripts/import/read-inputs.js';
import { importAll } from '../../scripts/import/import-all.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TODAY = '2026-11-30';
const desk = { date: '2026-11-22', how: 'desk research', by: 'editors' } as const;

function ioOf() {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTty: false,
    today: TODAY,
    cwd: root,
  };
  return { io, said };
}

describe('what is due', () => {
  const entry = (country: string, route: Service['route'] | null, date: string | null): Entry => ({
    file: 'x',
    country,
    id: `${country}-${route ?? 'emergency'}`,
    service: route ? ({ route } as Service) : null,
    sources: [{ url: 'https://a.example', date }],
    checked: desk,
  });

  test('harm, age and readers each move an entry up', () => {
    const order = (...entries: Entry[]) => rankDue(entries, TODAY).map(({ id }) => id);
    expect(order(entry('EE', 'centre', '2020'), entry('EE', null, '2020'))[0]).toBe('EE-emergency');
    expect(order(entry('EE', 'talk', '2026-10'), entry('EE', 'missing', '2015'))[0]).toBe(
      'EE-missing',
    );
    expect(order(entry('IS', 'talk', '2020'), entry('DE', 'talk', '2020'))[0]).toBe('DE-talk');
  });

  test('an undated page counts as old, a call counts from its day', () => {
    const called = {
      ...entry('EE', 'talk', '2015'),
      checked: { ...desk, date: '2026-11-01', how: 'called' as const },
    };
    const [old, fresh] = rankDue([called, entry('EE', 'report', null)], TODAY);
    expect([old?.id, old?.years]).toEqual(['EE-report', 5]);
    expect([fresh?.years, fresh?.from]).toEqual([0.1, 'called']);
  });

  test('every country of the directory has a number of readers', () => {
    expect(Object.keys(MILLIONS).sort()).toEqual(Object.keys(readInputs(root).facts).sort());
  });

  test('the command lists the directory, of one country too, and says what it does not know', async () => {
    const { io, said } = ioOf();
    expect(await run(['due', '--limit', '3'], io)).toBe(0);
    expect(said.out.trim().split('\n')).toHaveLength(4);
    const json = ioOf();
    expect(await run(['due', '--country', 'EE', '--json'], json.io)).toBe(0);
    const { due } = JSON.parse(json.said.out) as { due: { country: string; score: number }[] };
    expect(new Set(due.map(({ country }) => country))).toEqual(new Set(['EE']));
    expect(due.map(({ score }) => score)).toEqual(
      due.map(({ score }) => score).sort((a, b) => b - a),
    );
    const wrong = ioOf();
    expect(await run(['due', '--country', 'XX'], wrong.io)).toBe(2);
    expect(wrong.said.err).toContain('No entry is of XX');
  });
});

describe('a check that is recorded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'confirm-'));
  const checks = join(folder, 'research', 'checks.json');
  beforeEach(() => {
    for (const name of ['research', 'directory'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(checks, JSON.stringify({ version: 1, what: 'Checks.', checks: [] }));
    writeFileSync(join(folder, 'directory/EE.json'), readFileSync(join(root, 'directory/EE.json')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const request = {
    country: 'EE',
    id: 'ee-lasteabi',
    by: 'Kati Karu, Targalt internetis',
    how: 'called',
    date: '2026-11-29',
    today: TODAY,
  };

  test.each([
    [{ how: 'I know it' }, 'nothing that others can verify'],
    [{ how: '' }, 'nothing that others can verify'],
    [{ how: undefined }, 'nothing that others can verify'],
    [{ how: 'desk research' }, 'nothing that others can verify'],
    [{ how: 'http://www.lasteabi.ee' }, 'nothing that others can verify'],
    [{ how: 'https://github.com/a/b' }, 'is a public list'],
    [{ how: 'https://en.wikipedia.org/wiki/X' }, 'is a public list'],
    [{ how: 'https://localhost' }, 'is no address'],
    [{ id: 'ee-vihjeliin' }, 'has no number to call'],
    [{ by: 'me' }, '--by takes the name'],
    [{ by: ' ' }, '--by takes the name'],
    [{ by: undefined }, '--by takes the name'],
    [{ date: '2026-12-01' }, 'lies in the future'],
    [{ date: '2026-02-30' }, '--date takes the day'],
    [{ date: undefined }, '--date takes the day'],
    [{ date: '2026-11-01' }, 'is older and adds nothing'],
    [{ country: 'XX' }, 'There is no country XX'],
    [{ country: '../EE' }, 'There is no country'],
    [{ id: 'ee-x' }, 'It has ee-lasteabi'],
  ])('is refused with %o', (wrong, message) => {
    expect(() => acceptCheck(folder, { ...request, ...wrong })).toThrow(message);
  });

  test('by a call, by a letter, and by a page that others can open', () => {
    expect(acceptCheck(folder, request)).toMatchObject({ how: 'called', page: null });
    expect(acceptCheck(folder, { ...request, how: 'confirmed by the centre' }).how).toBe(
      'confirmed by the centre',
    );
    const page = acceptCheck(folder, {
      ...request,
      id: 'emergency-112',
      how: 'https://www.112.ee/',
    });
    expect(page).toMatchObject({ how: 'desk research', page: 'https://www.112.ee/' });
  });

  test('stands in the file once, the newest, and says what to do next', async () => {
    const { io, said } = ioOf();
    const options = {
      json: false,
      strict: false,
      by: request.by,
      how: 'called',
      date: '2026-11-28',
    };
    expect(await confirm(['ee', 'ee-lasteabi'], options, io, folder)).toBe(0);
    await confirm(['EE', 'ee-lasteabi'], { ...options, date: '2026-11-29' }, io, folder);
    const written = JSON.parse(readFileSync(checks, 'utf8')) as { checks: object[] };
    expect(written.checks).toEqual([
      {
        country: 'EE',
        id: 'ee-lasteabi',
        date: '2026-11-29',
        how: 'called',
        by: request.by,
        page: null,
      },
    ]);
    expect(said.out).toContain('import-directory.ts --write');
  });

  test('is laid over the entry by the import; one of an entry that is gone stops it', () => {
    const inputs = readInputs(root);
    const check = { ...request, how: 'called' as const, page: null };
    const { countries } = importAll({ ...inputs, checks: [check] });
    expect(countries['EE']?.services[0]?.checked).toEqual({
      date: '2026-11-29',
      how: 'called',
      by: request.by,
    });
    expect(countries['LV']?.services[0]?.checked?.how).toBe('desk research');
    expect(() => importAll({ ...inputs, checks: [{ ...check, id: 'ee-gone' }] })).toThrow(
      'EE ee-gone',
    );
  });

  test('of a page that was read names the page among the sources', () => {
    const { countries } = importAll(readInputs(root));
    const estonia = countries['EE'];
    if (!estonia) throw new Error('No Estonia');
    const page = 'https://www.112.ee/numbers';
    const check = { ...request, id: 'emergency-112', how: 'desk research' as const, page };
    const laid = applyChecks(estonia, [check]);
    expect(laid.emergency[0]?.sources.at(-1)).toMatchObject({
      url: page,
      date: 'quoted 2026-11-29',
    });
  });

  test('cannot be made outside a checkout', async () => {
    const { io } = ioOf();
    const options = { json: false, strict: false };
    await expect(confirm(['EE', 'ee-lasteabi'], options, io, tmpdir())).rejects.toThrow(
      'in a checkout of the source',
    );
    await expect(confirm(['EE'], options, io, folder)).rejects.toThrow('confirm takes a country');
  });
});
