import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { $, $$, file, finder } from './setup.js';

describe('long words', () => {
  afterEach(cleanFixtures);

  for (const lang of ['en', 'de', 'fr', 'uk']) {
    it(`never widen a column of 280 pixels, in any country (${lang})`, async () => {
      const src = file('../../src/data/directory.json');
      const { countries } = (await (await fetch(src)).json()) as { countries: object };
      const element = await finder({ src, lang, country: 'CO' });
      element.parentElement!.style.width = '280px';
      await until(() => $(element, '.base')!.lang === lang, lang);
      for (const country of ['CO', ...Object.keys(countries)]) {
        element.country = country;
        await element.updateComplete;
        const { left, right } = element.getBoundingClientRect();
        const beside = $$(
          element,
          '.base a, .base p, .base h2, .base h3, .base button, .bubble span',
        )
          .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          });
        expect(
          beside.map((one) => `${country}: ${one.outerHTML.slice(0, 120)}`),
          country,
        ).to.deep.equal([]);
      }
    }).timeout(60_000);
  }
});
