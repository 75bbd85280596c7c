/** Long words wrap where they stand: nothing is cut, nothing lies under something else. */
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part } from '@awareness-widgets/core/testing.js';
import { sample } from '../fixtures/record.js';
import { all, mapWith } from './samples.js';

afterEach(cleanFixtures);

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzinformationsabend';
const long = [
  sample({
    id: 'a',
    title: LONG,
    summary: `${LONG} ${LONG}`,
    start: '2021-02-09T17:00+01:00',
    place: { name: LONG, lat: 52, lon: 13 },
    organiser: LONG,
    audiences: ['professionals'],
    topics: ['consent-and-images', 'disinformation'],
    kind: 'training',
  }),
  sample({ id: 'b', title: `Talk on ${LONG}`, start: '2021-02-09T18:00+01:00', country: 'DE' }),
];

for (const width of [280, 320, 768, 1280]) {
  it(`long words stay readable at ${width} px`, async () => {
    const element = await mapWith(long, { lang: 'de', q: LONG.slice(0, 12) }, width);
    const check = () => {
      expect(element.scrollWidth, 'the whole').to.be.at.most(width);
      const list = part(element, '.list').getBoundingClientRect();
      for (const selector of ['.entry-title', '.where', '.details dd', '.details p']) {
        for (const words of all(element, selector)) {
          const { left, right } = words.getBoundingClientRect();
          expect(left, selector).to.be.at.least(list.left - 16);
          expect(right, selector).to.be.at.most(list.right + 0.5);
          expect(words.scrollWidth, selector).to.be.at.most(words.clientWidth + 1);
        }
      }
      for (const entry of all(element, '.entry:not(.open)')) {
        const time = entry.querySelector('.time')!.getBoundingClientRect();
        const title = document.createRange();
        title.selectNodeContents(entry.querySelector('.entry-title')!);
        for (const line of title.getClientRects()) {
          const apart = line.right <= time.left + 0.5 || line.bottom <= time.top;
          expect(apart, 'title beside the time').to.equal(true);
        }
      }
    };
    check();
    part<HTMLElement>(element, '.entry-title').click();
    await element.updateComplete;
    check();
    if (width < 1020) part<HTMLElement>(element, '.filters-button').click();
    await element.updateComplete;
    for (const name of all(element, '.option-name'))
      expect(name.scrollWidth, name.textContent!).to.be.at.most(name.clientWidth + 1);
  });
}
