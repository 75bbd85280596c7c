import { expect } from 'chai';
import {
  closePages,
  expectPageWithoutAxeViolations,
  openPage,
  overflowing,
  PAGES,
  type Page,
} from './open-page.js';

function expectNoTrace({ window, document }: Page): void {
  const requests = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const foreign = requests.filter((url) => new URL(url).origin !== window.location.origin);
  expect(foreign, 'requests to others').to.deep.equal([]);
  expect(document.cookie, 'cookies').to.equal('');
  expect(window.localStorage.length, 'local storage').to.equal(0);
  expect(window.sessionStorage.length, 'session storage').to.equal(0);
}

describe('pages of the site', () => {
  afterEach(closePages);

  for (const name of PAGES) {
    for (const width of [320, 768, 1280]) {
      it(`${name} fits ${width} px and leaves no trace`, async () => {
        const page = await openPage(name, width);
        expect(overflowing(page)).to.deep.equal([]);
        expectNoTrace(page);
      });
    }

    it(`${name} has nothing for axe to find, light, dark and from right to left`, async function () {
      // Three looks at a page with up to sixteen widgets.
      this.timeout(60_000);
      const page = await openPage(name);
      await expectPageWithoutAxeViolations(page);
      page.document.documentElement.style.colorScheme = 'dark';
      await expectPageWithoutAxeViolations(page);
      page.document.documentElement.dir = 'rtl';
      expect(overflowing(page)).to.deep.equal([]);
      await expectPageWithoutAxeViolations(page);
    });
  }

  it('speaks the language that the address asks for', async () => {
    const page = await openPage('index', 1280, '?lang=fr');
    for (const tag of ['aw-helpline-finder', 'aw-activity-map', 'aw-quiz']) {
      const base = page.widget(tag).shadowRoot!.querySelector<HTMLElement>('.base')!;
      expect(base.lang, tag).to.equal('fr');
    }
    await expectPageWithoutAxeViolations(page);
  });

  for (const width of [320, 390, 768]) {
    it(`has the choice of language at hand at ${width} px, in two rows with all else`, async () => {
      const page = await openPage('index', width);
      const select = page.document.querySelector('#language')!.getBoundingClientRect();
      expect(select.height).to.be.at.least(44);
      expect(select.width).to.be.at.least(80);
      const header = page.document.querySelector('.site-header')!.getBoundingClientRect();
      expect(header.height).to.be.at.most(130);
      expect(select.bottom).to.be.at.most(header.bottom);
    });
  }
});
