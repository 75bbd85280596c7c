/** The command `awareness-quiz` as people run it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/quiz-cli/run.js';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/quiz-lint/${name}.json`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'quiz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(...args: string[]) {
  let out = '';
  let err = '';
  const code = run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTty: false,
    today: '2026-11-30',
    cwd: folder,
  });
  return { code, out, err };
}

const sound = JSON.parse(readFileSync(fixture('sound'), 'utf8')) as {
  questions: { explanation: string; sources: { date: string | null }[] }[];
};

function put(name: string, change: (quiz: typeof sound) => void): string {
  const quiz = structuredClone(sound);
  change(quiz);
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(quiz, null, 2));
  return name;
}

describe('lint', () => {
  test('is silent about a sound quiz', () => {
    const { code, out } = call('lint', fixture('sound'));
    expect([code, out]).toEqual([
      0,
      '0 errors, 0 warnings in 15 questions of 1 file, 1 language\n',
    ]);
  });

  test('says file, line, rule, place and remedy, and fails', () => {
    const file = put(
      'wrong.json',
      ({ questions: [one] }) => one && (one.explanation = 'Stay safe!'),
    );
    const { code, out } = call('lint', file);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^wrong\.json:\d+:\d+ error explanation-reason questions\.0\.explanation: Question "night-login", explanation: .* Give the reason/,
    );
  });

  test('does not fail on a warning, and leaves it out where asked', () => {
    const file = put('undated.json', ({ questions: [one] }) => {
      for (const source of one?.sources ?? []) source.date = null;
    });
    expect(call('lint', file)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/source-doubt/),
    });
    expect(call('lint', file, '--errors-only').out).not.toMatch(/source-doubt/);
  });

  test('says where a file is no quiz', () => {
    writeFileSync(join(folder, 'none.json'), '{"version": 1, "questions": []}');
    const { code, out } = call('lint', 'none.json');
    expect(code).toBe(1);
    expect(out).toMatch(/none\.json:1:\d+ error schema questions/);
  });

  test('holds a translation against its original, and looks up what sets name', () => {
    put('all/en/sound-11-13.json', () => undefined);
    put('all/de/sound-11-13.json', (quiz) => {
      Object.assign(quiz, { language: 'de' });
      quiz.questions.pop();
    });
    const set = {
      id: 'starter', kind: 'starter', band: '11-13', title: { en: 'Three' },
      questions: ['sound-11-13#gone'],
    }; // prettier-ignore
    const whole = {
      ...set,
      id: 'sound-11-13',
      kind: 'rights',
      title: { en: 'S', de: 'S' },
      questions: ['sound-11-13#*'],
    };
    writeFileSync(
      join(folder, 'all/sets.json'),
      JSON.stringify({ version: 1, sets: [set, whole] }),
    );
    const { code, out } = call('lint', 'all', '--errors-only');
    expect(code).toBe(1);
    expect(out).toMatch(/de\/sound-11-13\.json error translation questions: .*copied-voice/);
    expect(out).toMatch(/sets\.json error sets: Set "starter" names sound-11-13#gone/);
  });

  test('prints one object for programs', () => {
    const { out } = call('lint', fixture('sound'), '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: true, errors: 0, questions: 15, findings: [] });
  });
});

describe('stats', () => {
  test('shows the table of topics and the empty cells', () => {
    const { code, out } = call('stats', fixture('sound'));
    expect(code).toBe(0);
    expect(out).toMatch(/passwords +0 +3 +0 +3/);
    expect(out).toMatch(/grooming +– +1 +0 +1/);
    expect(out).toMatch(/empty cells +\d+ of 40: .*wellbeing 8-10/);
  });

  test('prints one object for programs', () => {
    const { out } = call('stats', fixture('sound'), '--json');
    expect(JSON.parse(out)).toMatchObject({ languages: { en: { questions: 15, retries: 2 } } });
  });
});

describe('a command that nobody can carry out', () => {
  test.each([
    [['lint', 'nowhere.json'], /There is no file nowhere\.json/],
    [['play'], /There is no command play/],
    [['lint', '--fix'], /--fix/],
  ])('%j says so with exit code 2', (args, message) => {
    const { code, err } = call(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('shows help when nothing is asked', () => {
    expect(call()).toMatchObject({ code: 2, err: expect.stringMatching(/awareness-quiz lint/) });
    expect(call('--help').code).toBe(0);
  });
});
