import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, choose, find, mount, next, VIEWPORT, words } from './play.js';

/** The time in which buttons take no press. */
async function pause(): Promise<void> {
  const start = performance.now();
  await until(() => performance.now() - start > 550, 'the pause');
}

/** Two presses of a hand on what stands at one place. WebKit's driver has no mouse. */
async function pressTwice(element: AwQuiz, selector: string): Promise<void> {
  await pause();
  const button = find(element, selector);
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
  await sendMouse({ type: 'click', position });
  await element.updateComplete;
}

/** Where a driver has a mouse. */
const describeByHand = VIEWPORT ? describe : () => {};

describeByHand('a double click', () => {
  afterEach(cleanFixtures);

  it('shows the explanation to one who plays alone', async () => {
    const element = await mount(choices(3));
    await next(element);
    await choose(element, 0);
    await pressTwice(element, '[part=next]');
    expect(words(element)).to.contain('Question 1').and.to.contain('Because it is so.');
  });

  it('skips no question of an exam, and ends none', async () => {
    const element = await mount(choices(2), { mode: 'exam' });
    await next(element);
    await choose(element, 0);
    await pressTwice(element, '[part=next]');
    expect(words(element)).to.contain('Question 2');
    await choose(element, 0);
    await pressTwice(element, '[part=next]');
    expect(element.result).to.equal(null);
  });

  it('leaves a class its talk time and its explanation', async () => {
    const element = await mount(choices(2), { mode: 'teams' });
    await pressTwice(element, '[part=next]');
    expect(words(element)).to.contain('Talk it over');
  });

  it('takes a press at once from one who has answered', async () => {
    const element = await mount(choices(1));
    await next(element);
    await choose(element, 0);
    find(element, '[part=next]').scrollIntoView({ block: 'center' });
    const { left, top, width, height } = find(element, '[part=next]').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await until(() => words(element).includes('Because it is so.'), 'the explanation');
  });

  it('never closes the way to help', async () => {
    const element = await mount(choices(1));
    await next(element);
    find(element, '[part=help]').scrollIntoView({ block: 'center' });
    const { left, top, width, height } = find(element, '[part=help]').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await until(() => all(element, '.call').length > 0, 'help');
  });

  it('presses again once the pause is over', async () => {
    const element = await mount(choices(2));
    await next(element);
    await choose(element, 0);
    await pressTwice(element, '[part=next]');
    await pressTwice(element, '[part=next]');
    expect(words(element)).to.contain('Question 2');
  });
});

describe('a press of a script', () => {
  afterEach(cleanFixtures);

  it('is meant, and not paused', async () => {
    const element = await mount(choices(1));
    await next(element);
    await choose(element, 0);
    await next(element);
    await next(element);
    expect(element.result).not.to.equal(null);
  });
});
