/** A set is what it names, or the build says what is missing. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, Quiz, QuizSets } from '../../../src/index.js';
import { assembleSets } from '../../../src/quiz-sets/assemble-sets.js';
import { countMinutes } from '../../../src/quiz-sets/count-minutes.js';

const sound = readFileSync(new URL('../../fixtures/quiz-lint/sound.json', import.meta.url), 'utf8');

function quiz(change: Partial<Quiz> = {}): Quiz {
  const parsed = parse(Quiz, JSON.parse(sound));
  if (!parsed.ok) throw new Error('the fixture is no quiz');
  return { ...parsed.value, ...change };
}

const keep = (...ids: string[]) => quiz().questions.filter(({ id }) => ids.includes(id));

const english = new Map([
  ['11-13', quiz({ id: 'day', questions: keep('sword-price', 'next-video') })],
  ['passwords-11-13', quiz({ questions: keep('night-login', 'old-app', 'long-password') })],
  ['easy-11-13', quiz({ easyToRead: true, questions: keep('night-login') })],
]);
const files = new Map([['en', english]]);

function make(sets: unknown[], all: Map<string, Map<string, Quiz>> = files) {
  const parsed = parse(QuizSets, { version: 1, sets });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return assembleSets(parsed.value, all);
}

const starter = {
  id: 'starter-passwords-11-13',
  kind: 'starter',
  band: '11-13',
  topic: 'passwords',
  title: { en: 'Three questions on passwords' },
  questions: ['passwords-11-13#old-app', 'passwords-11-13#night-login', '11-13#next-video'],
};
const notes = {
  aims: ['Pupils can choose a password.'],
  groundRules: ['Nobody has to tell anything.'],
  disclosure: 'Listen, and tell the safeguarding lead.',
  prompts: ['What would help Noor?'],
  sheet: { title: 'My plan', tasks: ['Write down two adults.'] },
};

test('a file is a set by its name: of the day, of a topic, easy to read', () => {
  expect(make([]).sets.map(({ entry }) => [entry.file, entry.kind, entry.topic])).toEqual([
    ['en/11-13.json', 'day', null],
    ['en/passwords-11-13.json', 'topic', 'passwords'],
    ['en/easy-11-13.json', 'easy-to-read', null],
  ]);
});

describe('a set', () => {
  const { sets, problems } = make([
    starter,
    { ...starter, id: 'lesson', kind: 'lesson', notes: { en: notes }, minutes: 15 },
  ]);
  const made = sets.find(({ entry }) => entry.kind === 'starter');

  test('holds its questions in its own order, as a valid quiz', () => {
    expect(problems).toEqual([]);
    expect(made?.quiz.questions.map(({ id }) => id)).toEqual([
      'old-app',
      'night-login',
      'next-video',
    ]);
    expect(parse(Quiz, JSON.parse(JSON.stringify(made?.quiz))).ok).toBe(true);
    expect(made?.quiz).toMatchObject({ id: starter.id, title: starter.title.en, reviewed: null });
  });

  test('has a row in the index, with the time it takes', () => {
    expect(made?.entry).toEqual({
      id: starter.id,
      kind: 'starter',
      band: '11-13',
      topic: 'passwords',
      title: starter.title.en,
      summary: '',
      language: 'en',
      questions: 3,
      minutes: countMinutes(keep('old-app', 'night-login', 'next-video')),
      file: `en/${starter.id}.json`,
      reviewed: false,
      notes: null,
      ageLimits: null,
      glossary: null,
    });
  });

  test('of a lesson keeps the notes for the teacher and the minutes named', () => {
    const lesson = sets.find(({ entry }) => entry.kind === 'lesson');
    expect(lesson?.entry).toMatchObject({ minutes: 15, notes });
  });

  test('that names a whole file is the file, with its own head', () => {
    const all = new Map([
      ['en', new Map([...english, ['rights-11-13', quiz({ title: 'Rights' })]])],
    ]);
    const set = {
      ...starter,
      id: 'rights-11-13',
      kind: 'rights',
      topic: null,
      questions: ['rights-11-13#*'],
    };
    const [found] = make([set], all).sets.filter(({ entry }) => entry.kind === 'rights');
    expect(found?.quiz).toBe(all.get('en')?.get('rights-11-13'));
  });

  test('that names a whole file has its glossary in the index', () => {
    const glossary = [{ term: 'Right', text: 'Something that is written down for you.' }];
    const all = new Map([
      ['en', new Map([...english, ['rights-11-13', quiz({ title: 'Rights', glossary })]])],
    ]);
    const set = { ...starter, id: 'rights-11-13', kind: 'rights', questions: ['rights-11-13#*'] };
    const [found] = make([set], all).sets.filter(({ entry }) => entry.kind === 'rights');
    expect(found?.entry.glossary).toEqual(glossary);
  });

  test('may take what is written for younger ones', () => {
    const set = { ...starter, band: '14-18' };
    expect(make([set])).toMatchObject({ problems: [] });
    const [found] = make([set]).sets.filter(({ entry }) => entry.kind === 'starter');
    expect(found?.quiz.band).toBe('14-18');
  });

  test('exists in the languages of its title alone', () => {
    const german = new Map([...english].map(([name, one]) => [name, { ...one, language: 'de' }]));
    const both = new Map([
      ['en', english],
      ['de', german],
    ]);
    const languages = (title: Record<string, string>) =>
      make([{ ...starter, title }], both)
        .sets.filter(({ entry }) => entry.id === starter.id)
        .map(({ entry, quiz: made }) => `${entry.language} ${made.title}`);
    expect(languages({ en: 'One' })).toEqual(['en One']);
    expect(languages({ en: 'One', de: 'Eins' })).toEqual(['de Eins', 'en One']);
  });

  test('counts as read when every part of it was', () => {
    const reviewed = { by: 'A. Reader', date: '2026-11-01' };
    const all = new Map([
      ['en', new Map([...english].map(([name, one]) => [name, { ...one, reviewed }]))],
    ]);
    const [found] = make([starter], all).sets.filter(({ entry }) => entry.id === starter.id);
    expect(found?.quiz.reviewed).toEqual(reviewed);
  });
});

describe('what a set lacks is told in a sentence', () => {
  test.each<[string, unknown[], RegExp]>([
    [
      'a file',
      [{ ...starter, questions: ['scams-11-13#free-gems'] }],
      /"starter-passwords-11-13" names scams-11-13#free-gems, and there is no quizzes\/en\/scams-11-13\.json\. Write the file/,
    ],
    [
      'a file in a language it has a title in',
      [{ ...starter, title: { en: 'One', pl: 'Jeden' } }],
      /there is no quizzes\/pl\/passwords-11-13\.json.*take "pl" out/,
    ],
    [
      'a question',
      [{ ...starter, questions: ['passwords-11-13#no-such'] }],
      /has no such question\. Correct the reference; the file has night-login, long-password, old-app/,
    ],
    ['its own age', [{ ...starter, band: '8-10' }], /is for 8-10 and names .* for 11-13\. Take/],
    [
      'an id of its own in it',
      [{ ...starter, questions: ['passwords-11-13#*', 'passwords-11-13#old-app'] }],
      /two questions with the id "old-app"/,
    ],
    [
      'notes for a lesson',
      [{ ...starter, kind: 'lesson' }],
      /lesson without notes in en\. Add "notes"/,
    ],
    ['an id', [starter, starter], /is there twice in sets\.json/],
    [
      'a name that no file has',
      [{ ...starter, id: 'passwords-11-13' }],
      /has the name of quizzes\/en\/passwords-11-13\.json/,
    ],
  ])('%s', (_name, sets, message) => {
    expect(make(sets).problems.join('\n')).toMatch(message);
  });

  test('a kind for a file whose name says none', () => {
    const all = new Map([['en', new Map([['rights-11-13', quiz()]])]]);
    expect(make([], all).problems).toEqual([
      expect.stringMatching(/rights-11-13\.json is neither .* Add a set "rights-11-13"/),
    ]);
  });
});
