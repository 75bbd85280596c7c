import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { encodeResult } from '../../src/results/result-code.js';
import { lettersOf } from '../../src/results/code-of-game.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, choose, find, mount, next, pressWords, words } from './play.js';

async function finish(element: AwQuiz): Promise<void> {
  await next(element);
  for (let i = 0; i < 20 && !element.result; i++) {
    if (all(element, '.question input').length > 0) await choose(element, 0);
    await next(element);
  }
}

describe('result codes', () => {
  afterEach(cleanFixtures);

  it('are shown as text and as a picture, without a name', async () => {
    const element = await mount(choices(2));
    await finish(element);
    await pressWords(element, 'Your result code');
    await until(() => all(element, '[part=code]').length > 0, 'the code');
    expect(find(element, '[part=code]').textContent).to.match(/^AWQ-[0-9A-Z-]+$/);
    expect(find(element, '.qr svg').getAttribute('role')).to.equal('img');
    await element.updateComplete;
    await expectNoAxeViolations(element);
  });

  it('are added up by a teacher, from five on', async () => {
    const element = await mount(choices(2));
    await pressWords(element, 'For teachers');
    await until(() => all(element, 'textarea').length > 0, 'the panel');
    await element.updateComplete;
    await expectNoAxeViolations(element);
    const quiz = lettersOf('choices', element['data']!.machine.plan);
    const code = encodeResult({ quiz, marks: ['right', 'open'] });
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
    };
    await type(`${code}\n${code}`);
    expect(words(element)).to.contain('2 codes so far').and.not.to.contain('On average');
    await type(Array(6).fill(code).join('\n'));
    expect(words(element)).to.contain('6 pupils.').and.to.contain('On average, 50% right');
    await expectNoAxeViolations(element);
  });

  it('come with a badge only where the host asks for one', async () => {
    const element = await mount(choices(1), { mode: 'teams', badge: true });
    await next(element);
    await next(element);
    for (let i = 0; i < 4; i++) {
      await choose(element, 0);
      await next(element);
    }
    await next(element);
    await pressWords(element, 'Badge for your website');
    await until(() => all(element, '.badge-picture').length > 0, 'the badge');
    await element.updateComplete;
    await expectNoAxeViolations(element);
  });
});
