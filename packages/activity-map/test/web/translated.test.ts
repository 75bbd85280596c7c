import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import type { AwActivityMap } from '@awareness-widgets/activity-map';
import {
  cleanFixtures,
  differences,
  part,
  translateTree,
  WAYS,
} from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith, option, titles } from './samples.js';

/** Found before the page is translated, done after it. */
type Change = (element: AwActivityMap) => () => unknown;
const click =
  (find: (element: AwActivityMap) => HTMLElement): Change =>
  (element) => {
    const target = find(element);
    return () => target.click();
  };
const set =
  (values: Partial<AwActivityMap>): Change =>
  (element) =>
  () =>
    Object.assign(element, values);
const sort =
  (value: string): Change =>
  (element) =>
  () => {
    const select = part<HTMLSelectElement>(element, '.sort select');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

const CHANGES: readonly [string, Change][] = [
  ['filters', click((element) => option(element, 'Teachers'))],
  ['filters no longer', click((element) => option(element, 'Teachers'))],
  ['opens an activity', click((element) => all(element, '.entry-title')[0]!)],
  ['closes it', click((element) => part(element, '.close'))],
  ['searches', set({ filters: { q: 'Memes' } })],
  ['finds nothing', set({ filters: { q: 'qqqq' } })],
  ['finds all', set({ filters: {} })],
  ['is in one country', set({ filters: { country: ['EE'] } })],
  ['goes back', set({ filters: {} })],
  ['sorts by title', sort('title')],
  ['sorts by country', sort('country')],
  ['shows the list', set({ view: 'list' })],
  ['shows the map', set({ view: 'map' })],
  ['shows both', set({ view: 'both' })],
  ['speaks French', set({ lang: 'fr' })],
];

describe('a translated map', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`shows after each change what it would show untranslated (${way})`, async () => {
      const [element, twin] = [await mapWith(campaign), await mapWith(campaign)];
      for (const [what, change] of CHANGES) {
        const changes = [element, twin].map(change);
        translateTree(element, way);
        expect(part(element, '.base').textContent, what).to.contain('«');
        for (const run of changes) run();
        await Promise.all([element.updateComplete, twin.updateComplete]);
        expect(differences(element, twin), what).to.deep.equal([]);
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
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(updates).to.equal(0);
      expect(byText(element, '.option-count', '2').textContent!.trim()).to.equal('2');
      expect(titles(element)).to.have.length(6);
    });
  }
});
