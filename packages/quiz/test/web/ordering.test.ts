import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, find, focused, mount, next, quizOf } from './play.js';

const order = (element: AwQuiz) => all(element, '.order-row').map((row) => row.dataset['id']!);

/** Presses what has the focus, as a key or a switch does. */
async function pressFocused(element: AwQuiz): Promise<void> {
  focused(element)!.click();
  await element.updateComplete;
  await element.updateComplete;
}

describe('ordering by keyboard or switch', () => {
  afterEach(cleanFixtures);

  it('keeps the focus on the item that moves, as far as it goes and back', async () => {
    const element = await mount(await quizOf('ordering'));
    await next(element);
    const count = order(element).length;
    const id = order(element)[0]!;
    find(element, `[data-id="${id}"] .down`).focus();
    for (let place = 1; place < count; place++) {
      await pressFocused(element);
      expect(order(element).indexOf(id)).to.equal(place);
      expect(focused(element)!.closest<HTMLElement>('.order-row')!.dataset['id']).to.equal(id);
    }
    // At the end there is nowhere to go, and the focus is not lost.
    await pressFocused(element);
    expect(order(element).indexOf(id)).to.equal(count - 1);
    find(element, `[data-id="${id}"] .up`).focus();
    for (let place = count - 2; place >= 0; place--) {
      await pressFocused(element);
      expect(order(element).indexOf(id)).to.equal(place);
      expect(focused(element)!.classList.contains('up')).to.equal(true);
    }
  });
});
