/** On paper: the whole of what is filtered, written out, for everyone. */
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part } from '@awareness-widgets/core/testing.js';
import { all, campaign, many, mapWith, onMap, titles } from './samples.js';

afterEach(cleanFixtures);

async function onPaper<T>(element: HTMLElement, look: () => T): Promise<T> {
  dispatchEvent(new Event('beforeprint'));
  const seen = look();
  dispatchEvent(new Event('afterprint'));
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  return seen;
}

describe('paper', () => {
  it('has every entry with its details, and no time that is one reader’s own', async () => {
    const away = [...campaign, { ...campaign[0]!, id: 'away', start: '2021-02-09T17:00+11:30' }];
    const element = await mapWith(away);
    expect(part(element, '.list').textContent).to.contain('for you');
    await onPaper(element, () => {
      expect(all(element, '.details')).to.have.length(7);
      expect(part(element, '.list').textContent).to.contain('Bring your questions.');
      expect(part(element, '.list').textContent).not.to.contain('for you');
    });
    expect(all(element, '.details')).to.have.length(0);
  });

  it('has the whole map, wherever the reader had moved it, and gives it back', async () => {
    const element = await mapWith(many(40));
    const moved = () => part(element, '.shapes g').getAttribute('transform');
    for (let i = 0; i < 4; i++) {
      part<HTMLElement>(element, '.zoom button').click();
      await element.updateComplete;
    }
    const before = moved();
    expect(onMap(element)).to.be.lessThan(40);
    await onPaper(element, () => expect(onMap(element)).to.equal(40));
    expect(moved()).to.equal(before);
  });

  it('has the map also where a phone shows the list', async () => {
    const element = await mapWith(campaign, {}, 340);
    await onPaper(element, () => expect(onMap(element)).to.equal(3));
    expect(titles(element)).to.have.length(6);
  });
});
