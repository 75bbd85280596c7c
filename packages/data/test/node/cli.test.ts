/** The command line: exit codes, places, formats, and files that appear whole or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndex, readPage } from '../../src/compact/index.js';
import { findMistake, findOffset, positionOf } from '../../src/cli/locate-json.js';
import { createProgress } from '../../src/cli/progress.js';
import { bundleCli, type Cli } from '../helpers/run-cli.js';

const fixtures = fileURLToPath(new URL('../fixtures/import/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
let cli: Cli;
let folder: string;

beforeAll(async () => {
  cli = await bundleCli();
  folder = mkdtempSync(join(tmpdir(), 'awareness-data-'));
}, 60_000);
afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
};
const activity = (id: string, more: object = {}) => ({
  id,
  edition: 2026,
  title: `Title ${id}`,
  country: 'EE',
  start: '2026-02-10',
  ...more,
});

interface Output {
  ok: boolean;
  errors: number;
  findings: { line: number; column: number; rule: string; path: string; message: string }[];
  [key: string]: unknown;
}

const json = async (args: string[]): Promise<Output & { code: number | null }> => {
  const { code, out } = await cli.run([...args, '--json']);
  const output = JSON.parse(out) as Output;
  return { ...output, code };
};

describe('awareness-data', () => {
  it('explains itself, and exits with 2 when it does not understand', async () => {
    const help = await cli.run(['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('awareness-data validate');
    for (const command of ['validate', 'convert', 'stale', 'due', 'confirm', 'stats', 'merge']) {
      const { out, code } = await cli.run([command, '--help']);
      expect([code, out.startsWith(`awareness-data ${command}`)]).toEqual([0, true]);
    }
    for (const args of [
      [],
      ['frobnicate'],
      ['validate', '--nope'],
      ['validate', 'missing.json'],
      ['stale', '--today', '2026-02-30'],
      ['convert', 'x.csv', '--to', 'doc'],
      ['constructor'],
    ]) {
      const { code, out, err } = await cli.run(args);
      expect([args, code, out]).toEqual([args, 2, '']);
      expect(err).not.toContain('    at ');
    }
  }, 60_000);

  it('finds all shipped data valid', async () => {
    const { code, findings, files } = await json(['validate']);
    expect(findings).toEqual([]);
    expect(code).toBe(0);
    expect((files as unknown[]).length).toBeGreaterThan(40);
  }, 60_000);

  it('says file, line and column', async () => {
    const broken = put(
      'broken.json',
      '{\n  "version": 1,\n  "activities": [\n    { "id": "a", "title": "A" "country": "EE" }\n  ]\n}\n',
    );
    const { code, out } = await cli.run(['validate', broken]);
    expect(code).toBe(1);
    expect(out).toContain(`${broken}:4:31 error json activities.0: expected a comma or }`);

    const wrong = put('wrong.json', {
      version: 1,
      activities: [
        activity('a'),
        activity('b', { country: 'Estonia', place: { name: 'X', lat: 99, lon: 1 } }),
      ],
    });
    const { findings } = await json(['validate', wrong]);
    const text = readFileSync(wrong, 'utf8').split('\n');
    for (const { line, column, path } of findings) {
      expect(text[line - 1]!.slice(column - 1)).toMatch(
        path.endsWith('country') ? /^"Estonia"/ : /^99/,
      );
    }
    expect(findings.map(({ path }) => path)).toEqual([
      'activities.1.country',
      'activities.1.place.lat',
    ]);
  });

  it('validates countries, overrides, quizzes and activities of other formats', async () => {
    const country = JSON.parse(readFileSync(join(root, 'directory/EE.json'), 'utf8')) as {
      services: { channels: { dial: string }[] }[];
    };
    country.services[0]!.channels[0]!.dial = '+372116111';
    const { findings, code } = await json(['validate', put('EE.json', country)]);
    expect(code).toBe(1);
    expect(findings.map(({ rule }) => rule)).toContain('short-code-prefix');
    expect(findings[0]!.line).toBeGreaterThan(1);
    const quiz = await json(['validate', put('quiz.json', { version: 1, questions: [] })]);
    expect(quiz.findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'language', 'questions']),
    );
    const newer = await json([
      'validate',
      put('newer.json', { version: 3, countries: {}, international: [], updated: '2026-01-01' }),
    ]);
    expect(newer.findings[0]).toMatchObject({ rule: 'version', line: 2 });
    const rows = await json(['validate', join(fixtures, 'code-week.csv')]);
    expect(rows.findings).toContainEqual(
      expect.objectContaining({ line: 4, rule: 'row', path: 'country' }),
    );
    expect((await json(['validate', put('other.json', { hello: 1 })])).findings[0]).toMatchObject({
      rule: 'kind',
    });
  });

  it('finds ids that come twice, and old versions', async () => {
    const twice = await json([
      'validate',
      put('twice.json', { version: 1, activities: [activity('a'), activity('a')] }),
    ]);
    expect(twice.findings).toMatchObject([{ rule: 'duplicate-id', path: 'activities.1.id' }]);
    const old = await json(['validate', join(fixtures, 'version-0.json')]);
    expect(old.findings[0]).toMatchObject({ rule: 'version', severity: 'warning' });
  });
});

describe('convert', () => {
  it('goes round through every format', async () => {
    const source = put('source.json', {
      version: 1,
      edition: 2026,
      activities: [
        activity('a', { title: '=1+1' }),
        activity('b', { start: '2026-02-11T10:00+02:00' }),
      ],
    });
    let input = source;
    for (const name of [
      'one.csv',
      'two.ndjson',
      'three.geojson',
      'four.jsonld',
      'five.ics',
      'six.json',
    ]) {
      const { code, err } = await cli.run(['convert', input, '-o', join(folder, name)]);
      expect([name, code, err]).toEqual([name, 0, '']);
      input = join(folder, name);
    }
    const strip = (path: string) =>
      (JSON.parse(readFileSync(path, 'utf8')) as { activities: object[] }).activities;
    expect(strip(input)).toEqual(
      strip(source).map((row) => expect.objectContaining(row) as object),
    );
  }, 60_000);

  it('keeps good rows, names the others, and with --strict writes nothing', async () => {
    const good = join(folder, 'good.json');
    const kept = await json(['convert', join(fixtures, 'code-week.csv'), '-o', good]);
    expect([kept.code, kept['written']]).toEqual([1, 2]);
    expect(kept.findings).toContainEqual(expect.objectContaining({ rule: 'rejected', line: 4 }));
    const strict = join(folder, 'strict.json');
    expect(
      (await json(['convert', join(fixtures, 'code-week.csv'), '-o', strict, '--strict'])).code,
    ).toBe(1);
    expect(statSync(strict, { throwIfNoEntry: false })).toBeUndefined();
    const losses = await json([
      'convert',
      put('month.json', { version: 1, activities: [activity('m', { start: '2026-02' })] }),
      '-o',
      join(folder, 'month.ics'),
    ]);
    expect(losses.findings).toMatchObject([{ rule: 'lost', path: 'start', severity: 'warning' }]);
  }, 30_000);

  it('leaves the old file and no trace when it cannot finish', async () => {
    const target = put('target.json', 'old');
    const before = readdirSync(folder).length;
    const { code } = await cli.run(['convert', join(folder, 'missing.csv'), '-o', target]);
    expect(code).toBe(2);
    const strict = await cli.run([
      'convert',
      join(fixtures, 'code-week.csv'),
      '-o',
      target,
      '--strict',
    ]);
    expect(strict.code).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toHaveLength(before);
  });

  it('writes to the output when no file is named, and messages elsewhere', async () => {
    const { code, out, err } = await cli.run([
      'convert',
      join(fixtures, 'google.ics'),
      '--to',
      'csv',
      '--country',
      'PT',
    ]);
    expect(code).toBe(1);
    expect(out.split('\r\n')[0]).toBe(
      '\ufeffid,edition,title,summary,country,start,end,format,kind,audiences,topics,languages,organiser,place,lat,lon,url,source,source_date,source_via,timezone',
    );
    expect(err).toContain(':45 error rejected');
  });

  it('writes the compact form: an index and pages', async () => {
    const target = join(folder, 'set.awax');
    const { code } = await cli.run([
      'convert',
      join(root, 'activities/2021/IE.json'),
      '-o',
      target,
    ]);
    expect(code).toBe(0);
    const index = readIndex(new Uint8Array(readFileSync(target)));
    expect(readPage(readFileSync(`${target}.pages/0.json`, 'utf8'))).toHaveLength(index.count);
  });
});

describe('stale, stats and merge', () => {
  it('lists what should be checked, the oldest first', async () => {
    const fresh = await json(['stale', '--today', '2026-12-01']);
    expect([fresh.code, fresh['due']]).toEqual([0, []]);
    const ageing = await json(['stale', join(root, 'directory/EE.json'), '--today', '2027-06-30']);
    expect(ageing.code).toBe(0);
    expect((ageing['due'] as { days: number }[])[0]!.days).toBeGreaterThanOrEqual(180);
    const old = await json(['stale', '--today', '2028-06-30']);
    expect(old.code).toBe(1);
    const days = (old['due'] as { days: number }[]).map((entry) => entry.days);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  }, 30_000);

  it('counts countries, services, channels, sources, unknowns and ages', async () => {
    const { code, directory, activities } = await json(['stats', '--today', '2026-12-01']);
    expect(code).toBe(0);
    expect(directory).toMatchObject({ countries: 47, ages: { stale: 0 } });
    const { services, channels, sources, unknowns } = directory as Record<string, number>;
    expect(Math.min(services!, channels!, sources!)).toBeGreaterThan(100);
    expect(unknowns).toHaveProperty(['channel hours']);
    expect((activities as { activities: number }).activities).toBeGreaterThan(150);
    const { out } = await cli.run(['stats']);
    for (const word of [
      'countries',
      'services',
      'channels',
      'sources',
      'unknown',
      'checks',
      'age of checks',
    ])
      expect(out).toContain(word);
  }, 30_000);

  it('merges activities and says what is there twice', async () => {
    const one = put('m1.json', { version: 1, activities: [activity('a'), activity('b')] });
    const two = put('m2.json', {
      version: 1,
      activities: [activity('b'), activity('c', { title: 'Title a' })],
    });
    const merged = join(folder, 'merged.json');
    const { code, findings } = await json(['merge', one, two, '-o', merged, '--edition', '2026']);
    expect(code).toBe(0);
    expect(findings.map(({ rule, message }) => [rule, message.split(' ')[0]])).toEqual([
      ['duplicate', 'left'],
      ['duplicate', 'same'],
    ]);
    const file = JSON.parse(readFileSync(merged, 'utf8')) as {
      edition: number;
      activities: { id: string }[];
    };
    expect([file.edition, file.activities.map(({ id }) => id)]).toEqual([2026, ['a', 'b', 'c']]);
  });

  it('lays a centre’s overrides over the directory that ships', async () => {
    const country = JSON.parse(readFileSync(join(root, 'directory/EE.json'), 'utf8')) as {
      services: { id: string; operator: string }[];
    };
    const service = { ...country.services[0]!, operator: 'New operator' };
    const overrides = put('overrides.json', {
      version: 1,
      country: 'EE',
      confirmedBy: 'Centre',
      confirmedOn: '2026-11-01',
      services: [service],
    });
    const merged = join(folder, 'directory.json');
    const { code } = await json(['merge', overrides, '-o', merged]);
    expect(code).toBe(0);
    const file = JSON.parse(readFileSync(merged, 'utf8')) as {
      countries: Record<string, { services: object[] }>;
    };
    expect(Object.keys(file.countries)).toHaveLength(47);
    expect(file.countries['EE']!.services[0]).toMatchObject({
      operator: 'New operator',
      confirmed: { by: 'Centre' },
    });
    expect((await json(['validate', merged, '--today', '2026-12-01'])).errors).toBe(0);
    expect((await cli.run(['merge', overrides])).code).toBe(2);
  }, 30_000);
});

describe('a hundred thousand rows', () => {
  const ROWS = 100_000;
  const LIMIT_KB = 250_000;

  it('stay under 250 MB of memory in every streamed format', async () => {
    const header =
      'id,edition,title,summary,country,start,format,kind,audiences,topics,languages,organiser,place,lat,lon,url\r\n';
    const rows = Array.from(
      { length: ROWS },
      (_, i) =>
        `2026-ee-${i},2026,"Activity number ${i}, with a title","A summary that says at some length what happens in activity ${i}, where and for whom",EE,2026-02-${String(1 + (i % 28)).padStart(2, '0')}T10:00+02:00,on-site,event,"children, teachers","privacy, gaming",et,Organiser ${i % 1000},Town ${i % 500},${(57.8 + (i % 90) / 50).toFixed(4)},${(22 + (i % 100) / 20).toFixed(4)},https://example.org/a/${i}\r\n`,
    );
    const path = put('big.csv', header + rows.join(''));
    rows.length = 0;
    const steps = [
      ['convert', path, '-o', join(folder, 'big.json')],
      ['validate', join(folder, 'big.json')],
      ['convert', join(folder, 'big.json'), '-o', join(folder, 'big.ndjson')],
      ['validate', join(folder, 'big.ndjson')],
    ];
    for (const args of steps) {
      const result = await json(args);
      expect([args[0], result.errors]).toEqual([args[0], 0]);
      const count =
        (result['written'] as number | undefined) ??
        (result['files'] as { count: number }[])[0]!.count;
      expect(count).toBe(ROWS);
      expect((result['resources'] as { maxRSS: number }).maxRSS).toBeLessThan(LIMIT_KB);
    }
  }, 300_000);
});

describe('progress', () => {
  it('is shown on a terminal, cleared at the end, and nowhere else', () => {
    for (const isTty of [true, false]) {
      let err = '';
      const io = {
        out: () => undefined,
        err: (text: string) => void (err += text),
        isTty,
        today: '',
        cwd: '',
      };
      const progress = createProgress(io, 0);
      for (let rows = 1; rows <= 3000; rows++) progress.step(rows, 'big.csv');
      progress.clear();
      expect(err.match(/big\.csv: [\d,]+ rows/g) ?? []).toEqual(
        isTty ? ['big.csv: 1,000 rows', 'big.csv: 2,000 rows', 'big.csv: 3,000 rows'] : [],
      );
      if (isTty) expect(err.endsWith('\r\u001b[K')).toBe(true);
    }
  });
});

describe('places in JSON', () => {
  it('are found by path, and mistakes where they are', () => {
    const text = '{\n "a": [1, {"b\\u0041": "x"}],\n "c": null }';
    const at = (...path: string[]) => positionOf(text, findOffset(text, path));
    expect(at('a', '1', 'bA')).toEqual({ line: 2, column: 23 });
    expect(at('c')).toEqual({ line: 3, column: 7 });
    expect(at('a', '7')).toEqual({ line: 2, column: 7 });
    for (const [broken, offset] of [
      ['{"a":1,}', 7],
      ['[1 2]', 3],
      ['{"a" 1}', 5],
      ['["x]', 1],
      ['', 0],
      ['[1]x', 3],
      ['nul', 0],
      ['[', 1],
    ] as const) {
      expect([broken, findMistake(broken)?.offset]).toEqual([broken, offset]);
    }
    expect(findMistake(text)).toBeNull();
    expect(findMistake('['.repeat(1e6))?.message).toMatch(/nested deeper/);
  });
});
