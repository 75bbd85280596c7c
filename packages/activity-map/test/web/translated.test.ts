import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import type { AwActivityMap } from '@awareness-widgets/activity-map';
import { cleanFixtures, part, translateTree, WAYS } from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith, option, titles } from './samples.js';

const drawn = (element: Element) =>
  element
    .shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    // Measured, and words of another length measure differently.
    .replace(/ style="[^"]*"/g, '');

const CHANGES: readonly [string, (element: AwActivityMap) => unknown][] = [
  ['filters', (element) => option(element, 'Teachers').click()],
  ['filters no longer', (element) => option(element, 'Teachers').click()],
  ['opens an activity', (element) => all(element, '.entry-title')[0]!.click()],
  ['closes it', (element) => part(element, '.close').click()],
  ['searches', (element) => (element.filters = { q: 'Memes' })],
  ['finds nothing', (element) => (element.filters = { q: 'qqqq' })],
  ['finds all', (element) => (element.filters = {})],
  ['is in one country', (element) => (element.filters = { country: ['EE'] })],
  ['goes back', (element) => (element.filters = {})],
  ['sorts by title', (element) => sort(element, 'title')],
  ['sorts by country', (element) => sort(element, 'country')],
  ['shows the list', (element) => (element.view = 'list')],
  ['shows the map', (element) => (element.view = 'map')],
  ['shows both', (element) => (element.view = 'both')],
  ['speaks French', (element) => (element.lang = 'fr')],
];

function sort(element: AwActivityMap, value: string): void {
  const select = part<HTMLSelectElement>(element, '.sort select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a translated map', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`shows after each change what it would show untranslated (${way})`, async () => {
      const [element, twin] = [await mapWith(campaign), await mapWith(campaign)];
      for (const [what, change] of CHANGES) {
        translateTree(element, way);
        expect(part(element, '.base').textContent, what).to.contain('«');
        for (const one of [element, twin]) {
          change(one);
          await one.updateComplete;
        }
        expect(drawn(element), what).to.equal(drawn(twin));
      }
    });

    it(`comes to rest, and its numbers stay numbers (${way})`, async () => {
      const element = await mapWith(campaign);
      translateTree(element, way);
      const update = element.requestUpdate.bind(element);
      let updates = 0;
      element.requestUpdate = (...args: Parameters<typeof update>) => {
        updates++;
        update(...args);
      };
      // Two frames and a task: what is measured has been measured.
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(updates).to.equal(0);
      expect(byText(element, '.option-count', '2').textContent).not.to.contain('«');
      expect(titles(element)).to.have.length(6);
    });
  }
});
