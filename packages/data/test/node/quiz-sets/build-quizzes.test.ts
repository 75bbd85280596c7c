/** Quizzes as they ship; a file or a set that does not fit stops the build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { BANDS, type SetEntry } from '../../../src/index.js';
import { suitableCells } from '../../../src/quiz-cli/count-quizzes.js';
import { quizFiles } from '../../../scripts/build/quiz-files.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('quizzes that do not fit together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sets-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sound = JSON.parse(
    readFileSync(join(root, 'test/fixtures/quiz-lint/sound.json'), 'utf8'),
  ) as object;
  const starter = {
    id: 'starter', kind: 'starter', band: '11-13', title: { en: 'Three' },
    questions: ['passwords-11-13#no-such'],
  }; // prettier-ignore

  test.each<[string, string, object, RegExp]>([
    [
      'a set that names nothing',
      'sets.json',
      { version: 1, sets: [starter] },
      /sets\.json: Set "starter" names passwords-11-13#no-such, and there is no/,
    ],
    [
      'another language',
      'de/11-13.json',
      sound,
      /11-13\.json: language: it is "en", and the folder is "de"\. Correct/,
    ],
    [
      'another band',
      'en/8-10.json',
      sound,
      /8-10\.json: band: it is "11-13", and the file's name does not end so\. Name it/,
    ],
    [
      'a name without a topic',
      'en/fun-11-13.json',
      sound,
      /fun-11-13\.json is neither a band nor a topic and band\. Add a set/,
    ],
  ])('%s stops the build with place and remedy', (name, path, content, message) => {
    const home = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), JSON.stringify(content));
    expect(() => quizFiles(home)).toThrow(message);
  });
});

describe('what ships', () => {
  const index = JSON.parse(quizFiles(join(root, 'quizzes')).get('index.json') ?? '{}') as {
    sets: SetEntry[];
  };
  const of = (kind: SetEntry['kind']) => index.sets.filter((set) => set.kind === kind);

  test('has a set of its topic and a starter of three questions wherever both suit', () => {
    for (const { topic, band } of suitableCells()) {
      const here = (set: SetEntry) => set.topic === topic && set.band === band;
      expect(of('topic').filter(here), `${topic} ${band}`).toHaveLength(1);
      expect(of('starter').filter(here), `${topic} ${band}`).toMatchObject([
        { questions: 3, minutes: 5 },
      ]);
    }
  });

  test.each(BANDS)('has ten questions for the day and a lesson with notes for %s', (band) => {
    expect(of('day').filter((set) => set.band === band)).toMatchObject([{ questions: 10 }]);
    const [lesson] = of('lesson').filter((set) => set.band === band);
    expect(lesson).toMatchObject({ minutes: 15 });
    expect(lesson?.notes?.disclosure).toMatch(/child protection/);
  });
});
