import { expect } from 'chai';
import {
  cleanFixtures,
  differences,
  linesOf,
  translateTree,
  WAYS,
  type TranslationWay,
} from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, mount, pressWords, quizOf, words } from './play.js';

/** Answers whatever is asked and goes on; the same for both. */
async function step(element: AwQuiz): Promise<void> {
  for (const select of all<HTMLSelectElement>(element, '.question select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
  for (const input of all<HTMLInputElement>(element, '.question label input')) {
    if (input.type === 'radio' && isAnswered(element, input.name)) continue;
    input.click();
    await element.updateComplete;
  }
  const before = linesOf(element).join();
  all<HTMLButtonElement>(element, '.bar .button.primary').at(-1)!.click();
  await element.updateComplete;
  if (all(element, '.problem').length === 0 && linesOf(element).join() !== before) return;
  // What takes more than a click is skipped.
  all(element, '.tools button').at(-1)?.click();
  await element.updateComplete;
}

const isAnswered = (element: AwQuiz, name: string) =>
  all<HTMLInputElement>(element, 'input:checked').some((one) => one.name === name);

/** Both go one step, one of them translated; they show the same. @returns What the twin shows. */
async function stepBoth(element: AwQuiz, twin: AwQuiz, way: TranslationWay): Promise<string> {
  const before = linesOf(twin).join();
  translateTree(element, way);
  expect(words(element)).to.contain('«');
  await step(element);
  await step(twin);
  const after = linesOf(twin).join();
  expect(after, 'a next screen').not.to.equal(before);
  expect(differences(element, twin), words(twin)).to.deep.equal([]);
  return after;
}

describe('a translated quiz', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`goes on through every screen (${way})`, async () => {
      const settings = { seed: 'x', shuffle: 'none' };
      const [element, twin] = [
        await mount(choices(2), settings),
        await mount(choices(2), settings),
      ];
      const seen = new Set<string>();
      while (!twin.result) seen.add(await stepBoth(element, twin, way));
      expect(seen.size).to.be.greaterThan(3);
    });

    it(`shows each type of question and its explanation (${way})`, async () => {
      const quiz = await quizOf();
      const settings = { seed: 'x', shuffle: 'none' };
      const [element, twin] = [await mount(quiz, settings), await mount(quiz, settings)];
      while (!twin.result) await stepBoth(element, twin, way);
      expect(element.result).to.deep.equal(twin.result);
    });

    it(`plays in teams (${way})`, async () => {
      const settings = { mode: 'teams', seed: 'x' };
      const [element, twin] = [
        await mount(choices(2), settings),
        await mount(choices(2), settings),
      ];
      for (let steps = 0; steps < 8; steps++) await stepBoth(element, twin, way);
    });

    it(`leaves the code of a result as it is (${way})`, async () => {
      const element = await mount(choices(1), { seed: 'x' });
      while (!element.result) await step(element);
      await pressWords(element, 'Your result code');
      const code = () => all(element, '.code')[0]!.textContent;
      const before = code();
      translateTree(element, way);
      expect(code()).to.equal(before);
    });
  }
});
