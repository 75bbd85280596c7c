import { expect } from 'chai';
import { cleanFixtures, translateTree, WAYS } from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, mount, pressWords, quizOf, words } from './play.js';

const drawn = (element: AwQuiz) =>
  element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

/** Answers whatever is asked and goes on; the same for both. */
async function step(element: AwQuiz): Promise<void> {
  for (const input of all<HTMLInputElement>(element, '.question label input')) {
    if (input.type === 'radio' && input.name && anyChecked(element, input.name)) continue;
    input.click();
    await element.updateComplete;
  }
  const go = all<HTMLButtonElement>(element, '.bar .button.primary').at(-1);
  go!.click();
  await element.updateComplete;
}

const anyChecked = (element: AwQuiz, name: string) =>
  all<HTMLInputElement>(element, 'input:checked').some((one) => one.name === name);

describe('a translated quiz', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`goes on through every screen (${way})`, async () => {
      const quiz = { ...choices(3), questions: [...choices(2).questions] };
      const settings = { seed: 'x', shuffle: 'none' };
      const [element, twin] = [await mount(quiz, settings), await mount(quiz, settings)];
      const seen = new Set<string>();
      for (let steps = 0; steps < 12; steps++) {
        translateTree(element, way);
        expect(words(element)).to.contain('«');
        await step(element);
        await step(twin);
        expect(drawn(element), `step ${steps}`).to.equal(drawn(twin));
        seen.add(words(twin));
      }
      expect(seen.size).to.be.greaterThan(4);
    });

    it(`shows each type of question and its explanation (${way})`, async () => {
      const quiz = await quizOf();
      const settings = { seed: 'x', shuffle: 'none', count: '40' };
      const [element, twin] = [await mount(quiz, settings), await mount(quiz, settings)];
      for (let steps = 0; steps < quiz.questions.length * 3 && !twin.result; steps++) {
        translateTree(element, way);
        await step(element);
        await step(twin);
        expect(drawn(element), `step ${steps}: ${words(twin)}`).to.equal(drawn(twin));
      }
    });

    it(`plays in teams, and leaves the code of a result as it is (${way})`, async () => {
      const [element, twin] = [
        await mount(choices(2), { mode: 'teams', seed: 'x' }),
        await mount(choices(2), { mode: 'teams', seed: 'x' }),
      ];
      for (let steps = 0; steps < 6; steps++) {
        translateTree(element, way);
        for (const one of [element, twin]) {
          all<HTMLButtonElement>(one, '.bar .button.primary').at(-1)!.click();
          await one.updateComplete;
        }
        expect(drawn(element), `step ${steps}`).to.equal(drawn(twin));
      }
      const alone = await mount(choices(1), { seed: 'x' });
      for (let steps = 0; steps < 8 && !alone.result; steps++) await step(alone);
      await pressWords(alone, 'Result code');
      const code = () => all(alone, '.code')[0]!.textContent;
      const before = code();
      translateTree(alone, way);
      expect(code()).to.equal(before);
    });
  }
});
