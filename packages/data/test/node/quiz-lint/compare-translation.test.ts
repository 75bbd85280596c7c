/** A translation that asks something else is found. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, Quiz } from '../../../src/index.js';
import { compareTranslation } from '../../../src/quiz-lint/index.js';

const data = readFileSync(new URL('../../fixtures/quiz-lint/sound.json', import.meta.url), 'utf8');
const original = (): Quiz => {
  const parsed = parse(Quiz, JSON.parse(data));
  if (!parsed.ok) throw new Error('the fixture is no quiz');
  return parsed.value;
};
const says = (change: (quiz: Quiz) => void) => {
  const translation = { ...original(), language: 'de' };
  change(translation);
  return compareTranslation(translation, original()).map(({ path, message }) => [path, message]);
};

test('a faithful translation has no finding', () => expect(says(() => undefined)).toEqual([]));

test.each<[string, (quiz: Quiz) => void, string, RegExp]>([
  [
    'another key',
    ({ questions: [one] }) => {
      if (one?.type === 'single')
        one.options = one.options.map((option, i) => ({ ...option, correct: i === 1 }));
    },
    'questions.0',
    /^Question "night-login": The key is "a" in the original, here "b"\. Keep the key\./,
  ],
  [
    'a question lost',
    (quiz) => void quiz.questions.pop(),
    'questions',
    /copied-voice .*Translate it/,
  ],
  [
    'an id of its own',
    ({ questions: [one] }) => one && (one.id = 'anmeldung-nachts'),
    'questions.0',
    /no such id\. Keep its ids/,
  ],
  [
    'sensitive lost',
    ({ questions }) => {
      const found = questions.find(({ id }) => id === 'secret-friend');
      if (found) found.sensitive = false;
    },
    'questions.11.sensitive',
    /It is true in the original\. Keep it/,
  ],
])('%s is named with the remedy', (_name, change, path, message) => {
  const [finding] = says(change);
  expect(finding?.[0]).toBe(path);
  expect(finding?.[1]).toMatch(message);
});
