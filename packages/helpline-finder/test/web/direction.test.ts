import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { $, $$, finder } from './setup.js';

/** Left edges of the last two characters of an element's text. */
function lastTwo(element: Element): [before: number, last: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim()) text = node;
  }
  const end = text!.data.trimEnd().length;
  const left = (from: number) => {
    const range = document.createRange();
    range.setStart(text!, from);
    range.setEnd(text!, from + 1);
    return range.getBoundingClientRect().left;
  };
  return [left(end - 2), left(end - 1)];
}

describe('words of one direction in a page of the other', () => {
  afterEach(cleanFixtures);

  for (const [country, selectors] of [
    ['JP', ['.problem', '.audience legend', '.trust p']],
    ['UA', ['.closed + .quiet', '.instead .bubble-notes', '.danger h3']],
  ] as const) {
    it(`end in their full stop, from right to left too (${country})`, async () => {
      const element = await finder({ country, dir: 'rtl' });
      for (const selector of selectors) {
        const [shown] = $$(element, selector).filter((one) => one.checkVisibility());
        const [before, last] = lastTwo(shown!);
        expect(last, selector).to.be.greaterThan(before);
      }
    });
  }

  it('stand at the edge where their line begins', async () => {
    const element = await finder({ dir: 'rtl' });
    const title = $(element, '.name')!;
    const range = document.createRange();
    range.selectNodeContents(title.querySelector('bdi')!);
    const box = title.getBoundingClientRect();
    expect(range.getBoundingClientRect().right).to.be.closeTo(box.right, 2);
  });
});
