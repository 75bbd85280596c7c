/** The figures that a school year is planned by. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, Quiz } from '../../../src/index.js';
import { countQuizzes, suitableCells } from '../../../src/quiz-cli/count-quizzes.js';

const parsed = parse(
  Quiz,
  JSON.parse(readFileSync(new URL('../../fixtures/quiz-lint/sound.json', import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error('the fixture is no quiz');
const sound = parsed.value;

test('counts types, scenes, second tries and cells', () => {
  const count = countQuizzes([sound]).get('en');
  expect(count).toMatchObject({
    questions: 15,
    easyToRead: 0,
    otherThanChoice: 8,
    scenes: 1,
    retries: 2,
    sensitive: 1,
    bands: { '8-10': 0, '11-13': 15, '14-18': 0 },
    types: { single: 4, 'true-false': 2, multiple: 1, scenario: 1 },
  });
  expect(count?.topics.passwords).toEqual({ '8-10': 0, '11-13': 3, '14-18': 0 });
  expect(count?.empty).toContain('wellbeing 11-13');
  expect(count?.thin).toContain('grooming 11-13');
  expect(count?.empty).not.toContain('passwords 11-13');
  expect(count?.thin).not.toContain('passwords 11-13');
});

test('asks no grooming or consent of the youngest', () => {
  const cells = suitableCells().map(({ topic, band }) => `${topic} ${band}`);
  expect(cells).toHaveLength(40);
  expect(cells).not.toContain('grooming 8-10');
  expect(cells).not.toContain('consent-and-images 8-10');
});

test('a question that is in several sets counts once, an easy edition apart', () => {
  const count = countQuizzes([
    sound,
    sound,
    {
      ...sound,
      easyToRead: true,
      questions: sound.questions.slice(0, 2).map((one) => ({ ...one, prompt: `${one.prompt} ` })),
    },
  ]).get('en');
  expect([count?.questions, count?.easyToRead]).toEqual([15, 2]);
});

test('keeps languages apart, in the order of the alphabet', () => {
  const counts = countQuizzes([sound, { ...sound, language: 'de' }]);
  expect([...counts.keys()]).toEqual(['de', 'en']);
  expect(counts.get('de')?.questions).toBe(15);
});
