/** The command `awareness-quiz` as people run it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeResult, quizLetters } from '@awareness-widgets/quiz';
import { afterAll, describe, expect, test } from 'vitest';
import { openZip } from '../../../src/archive/open-zip.js';
import { run } from '../../../src/cli/run.js';
import { scoredIds } from '../../../src/index.js';
import { allTypes } from '../runtime/play.js';

const folder = mkdtempSync(join(tmpdir(), 'quiz-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTty: false,
    today: '2026-11-30',
    cwd: folder,
  });
  return { code, out, err };
}

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const read = (name: string) => readFileSync(join(folder, name));

const GIFT = `::Lamp::Which password is best? {=lamp-river-sock-moon#Yes. ~miki2016}

Two locks are better than one. {T}

Write about your day. {}
`;

describe('awareness-quiz', () => {
  test('makes a package for a learning platform of a list of questions, and says what it put in', async () => {
    put('in.gift', GIFT);
    const { code, err } = await call('convert', 'in.gift', 'out.zip');
    expect(code).toBe(0);
    expect(err).toContain('An essay has no right answer');
    expect(err).toMatch(/put in explanation \(2\)/);
    expect(err).toMatch(/out\.zip: 2 questions/);
    expect([...openZip(read('out.zip')).keys()].sort()).toEqual(['imsmanifest.xml', 'index.html']);
  });

  test('imports to our JSON, with what is open listed', async () => {
    put('list.gift', GIFT);
    const { code, out, err } = await call('import', 'list.gift', '--topic', 'passwords');
    expect(code).toBe(0);
    const quiz = JSON.parse(out) as { questions: { id: string; topic: string }[]; title: string };
    expect(quiz.questions.map(({ id }) => id)).toEqual(['lamp', 'two-locks-are-better-than']);
    expect(quiz.questions[0]?.topic).toBe('passwords');
    expect(err).toMatch(/open explanation \(2\)/);
    expect(err).toMatch(/open band/);
  });

  test('exports with a report of what is lost', async () => {
    put('all.json', JSON.stringify(allTypes()));
    for (const format of ['gift', 'moodle', 'qti', 'h5p', 'csv', 'xlsx', 'html']) {
      const { code, err } = await call('export', 'all.json', `all.${format}`, '--to', format);
      expect(code, format).toBe(0);
      expect(err, format).toMatch(/lost /);
      expect(existsSync(join(folder, `all.${format}`))).toBe(true);
    }
  });

  test('says everything as one object with --json', async () => {
    put('some.gift', GIFT);
    const { out } = await call('convert', 'some.gift', 'some.xml', '--json');
    expect(JSON.parse(out)).toMatchObject({
      questions: 2,
      file: 'some.xml',
      errors: [],
      dropped: [{ field: 'question' }],
    });
  });

  test('writes over a file only when told to', async () => {
    put('once.gift', GIFT);
    put('there.csv', 'mine');
    expect(await call('convert', 'once.gift', 'there.csv')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--force/),
    });
    expect(String(read('there.csv'))).toBe('mine');
    expect((await call('convert', 'once.gift', 'there.csv', '--force')).code).toBe(0);
  });

  test('ends with 1 where a question cannot be read, and with 2 where it was not understood', async () => {
    put('broken.gift', '::A::What {=a ~b}\n\n::B::What {=a ~b');
    expect(await call('convert', 'broken.gift', 'broken.csv')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/broken\.gift:3 .*“\{”.*“\}”/),
    });
    put('empty.gift', '// nothing');
    expect((await call('import', 'empty.gift')).code).toBe(1);
    for (const args of [
      [],
      ['frobnicate'],
      ['convert', 'missing.gift', 'x.zip'],
      ['convert', 'in.gift'],
      ['convert', 'in.gift', 'out.doc'],
      ['pack', 'in.gift', '--to', 'gift'],
      ['export', 'in.gift', '--to', 'page'],
      ['import', 'in.gift', '--band', '3-4'],
      ['import', '--unknown'],
    ])
      expect((await call(...args)).code, args.join(' ')).toBe(2);
    expect((await call('--help')).out).toContain('awareness-quiz convert IN OUT');
  });

  test('still checks and counts', async () => {
    const shipped = fileURLToPath(
      new URL('../../../../data/quizzes/en/11-13.json', import.meta.url),
    );
    expect(await call('lint', '--errors-only', shipped)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/0 errors/),
    });
    expect((await call('stats', shipped)).out).toMatch(/questions/);
  });

  test('makes a table of a class of its codes, and none of four pupils', async () => {
    const quiz = allTypes();
    put('class.json', JSON.stringify(quiz));
    const ids = scoredIds(quiz);
    const code = (wrong: number) =>
      encodeResult({
        quiz: quizLetters(quiz.id, ids),
        marks: ids.map((_, i) => (i === wrong ? 'learned' : 'right')),
      });
    put('few.txt', Array.from({ length: 4 }, () => code(0)).join('\n'));
    expect(await call('results', 'class.json', 'few.txt')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/fewer than five/),
    });
    put(
      'codes.txt',
      [
        ...Array.from({ length: 12 }, () => code(1)),
        'AWQ-0000',
        ...Array.from({ length: 6 }, () => code(2)),
      ].join('\n'),
    );
    const { code: end, out, err } = await call('results', 'class.json', 'codes.txt');
    expect(end).toBe(0);
    expect(err).toContain('1 texts are no code');
    const [, first] = out.split('\r\n');
    expect(first).toContain(ids[1]);
    expect(first).toMatch(/,6,12,yes$/);
    expect(out).toMatch(/codes,,,18/);
  });
});
