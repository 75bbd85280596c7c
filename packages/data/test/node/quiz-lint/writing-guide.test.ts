/** The examples of the writing guide keep its own rules. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, Quiz } from '../../../src/index.js';
import { lintQuiz } from '../../../src/quiz-lint/index.js';

const guide = readFileSync(new URL('../../../quizzes/WRITING.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)]
  .map(([, json]) => JSON.parse(json ?? '') as { type?: string; questions?: [] })
  .filter((one) => one.type !== undefined);

/** What the guide leaves out of its examples. */
const HEAD = {
  id: 'example',
  topic: 'privacy',
  prompt: 'Nilo chats with a player. What helps him?',
  explanation: 'Places say where he is every day. Ideas lead to nobody, so they are fine to tell.',
  sources: [{ url: 'https://www.childnet.com/help/chat', title: 'Chat, Childnet', date: '2024' }],
  tags: ['digcomp-2.2:4.2', 'coe-dce:privacy-and-security'],
};

test('there is one of each type that is no variant of another', () => {
  expect(examples.map(({ type }) => type).sort()).toEqual(
    'gap highlight matching opinion ordering scale scenario single sorting'.split(' '),
  );
});

test.each(examples.map((one) => [one.type, one] as const))('%s has no finding', (_type, one) => {
  const parsed = parse(Quiz, {
    version: 1, id: 'example', language: 'en', band: '8-10', title: 'Example', summary: 'One.',
    licence: 'CC-BY-4.0', authors: ['x'], questions: [{ ...HEAD, ...one }],
  }); // prettier-ignore
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(lintQuiz(parsed.value)).toEqual([]);
});
