/** Quizzes as they ship; a file or a set that does not fit stops the build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { BANDS, type Quiz, type SetEntry } from '../../../src/index.js';
import { countMinutes } from '../../../src/quiz-sets/count-minutes.js';
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
  const files = quizFiles(join(root, 'quizzes'));
  const index = JSON.parse(files.get('index.json') ?? '{}') as { sets: SetEntry[] };
  const built = (set: SetEntry | undefined) =>
    JSON.parse(files.get(set?.file ?? '') ?? '{}') as Quiz;
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

  test.each(BANDS)('has a talk without a score for every day, and easy stories, for %s', (band) => {
    const here = (set: SetEntry) => set.band === band;
    const [reflect] = of('reflect').filter(here);
    expect(reflect?.questions).toBeGreaterThanOrEqual(8);
    const quiz = built(reflect);
    for (const { type, id } of quiz.questions) expect(['opinion', 'scale'], id).toContain(type);
    const [day] = of('day').filter(here);
    const [easy] = of('easy-to-read').filter(here);
    const ids = (set: SetEntry | undefined) => built(set).questions.map(({ id }) => id);
    expect(ids(easy)).toEqual(ids(day));
  });

  test('has starters that fit into five minutes, give or take one', () => {
    for (const set of of('starter'))
      expect(countMinutes(built(set).questions), set.id).toBeLessThanOrEqual(6);
  });

  test('lets a course fill the time of its set, wherever there is one', () => {
    const planned = index.sets.filter(({ notes }) => (notes?.course.length ?? 0) > 0);
    expect(planned.length).toBeGreaterThanOrEqual(9);
    for (const { id, minutes, notes } of planned)
      expect(
        notes?.course.reduce((sum, part) => sum + part.minutes, 0),
        id,
      ).toBe(minutes);
  });

  test('gives every lesson what a teacher needs before, during and after it', () => {
    for (const { id, notes } of of('lesson')) {
      expect(notes?.before.join(' '), id).toMatch(/child protection/);
      expect(notes?.before.join(' '), id).toMatch(/child helpline/);
      expect(notes?.groundRules.length, id).toBeGreaterThanOrEqual(4);
      expect(notes?.prompts.length, id).toBeGreaterThanOrEqual(4);
      expect(notes?.sheet.tasks.length, id).toBeGreaterThanOrEqual(4);
    }
  });

  test('explains the hard words of the rights quiz, in order, and names the ages of 47 states', () => {
    const [rights] = of('rights');
    const terms = (rights?.glossary ?? []).map(({ term }) => term);
    expect(terms.length).toBeGreaterThanOrEqual(15);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
    expect(Object.keys(rights?.ageLimits?.countries ?? {})).toHaveLength(47);
    expect(rights?.ageLimits?.countries).toMatchObject({
      LT: { responsibility: 14, consent: 16 },
      LU: { responsibility: null, consent: 16 },
    });
    expect(rights?.ageLimits?.source).toMatchObject({ date: '2021-06' });
    expect(JSON.stringify(built(rights)), 'what pupils load').not.toMatch(/consent/);
  });

  test('has ten stories, three talks for parents and a team quiz for grades 4 to 6', () => {
    const types = (id: string) =>
      built(index.sets.find((set) => set.id === id)).questions.map(({ type }) => type);
    expect(types('stories-8-10')).toEqual(Array(10).fill('scenario'));
    expect(types('talk-11-13')).toEqual(Array(3).fill('scenario'));
    expect(types('team-grades-4-to-6')).toHaveLength(12);
  });
});
