/** Axe in every visible state; light, dark, forced colours, narrow and right-to-left. */
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, type Settings } from './setup.js';

const isChromium = navigator.userAgent.includes('Chrome');

const states: Record<string, () => Promise<AwHelplineFinder>> = {
  'one answer': () => finder({ 'report-href': 'mailto:a@example.org' }),
  'a pair': () => finder({ country: 'FR' }),
  'closed, with another open': () => finder({ country: 'UA' }),
  stale: () => finder({ country: 'LV' }),
  'without a line of its own': () => finder({ country: 'GE' }),
  'outside of the directory': () => finder({ country: 'JP' }),
  'an unknown country': () => finder({ country: 'Atlantis' }),
  'asking for the country': () => finder({ country: undefined }),
  'in a frame that swallows calls': async () => {
    const element = await finder();
    Object.assign((element as unknown as { limits: object }).limits, {
      framed: true,
      calls: 'no',
      leaves: 'no',
    });
    element.requestUpdate();
    await element.updateComplete;
    return element;
  },
  compact: () => finder({ layout: 'compact' }),
  'all countries': () => finder({ country: undefined, layout: 'list' }),
  empty: () => finder({ src: file('empty.json') }),
  failed: () => finder({ src: file('broken.json') }),
  'all opened': async () => {
    const element = await finder({ country: 'FR' });
    $(element, '#change')!.click();
    for (const details of $$<HTMLDetailsElement>(element, 'details'))
      details.removeAttribute('name');
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await element.updateComplete;
    return element;
  },
};

const page = (attributes: Settings) => {
  document.documentElement.style.colorScheme = attributes['theme'] === 'dark' ? 'dark' : 'light';
};

describe('nothing for axe to find', () => {
  afterEach(async () => {
    cleanFixtures();
    document.documentElement.removeAttribute('style');
    if (isChromium) {
      await emulateMedia({ forcedColors: 'none' });
      await setViewport({ width: 800, height: 600 });
    }
  });

  for (const [name, make] of Object.entries(states)) {
    for (const theme of ['light', 'dark'] as const) {
      it(`${name}, ${theme}`, async () => {
        page({ theme });
        const element = await make();
        element.theme = theme;
        await element.updateComplete;
        await expectNoAxeViolations(element);
      });
    }

    it(`${name}, right-to-left, 320 pixels wide and without overflow`, async function () {
      if (isChromium) await setViewport({ width: 320, height: 640 });
      const element = await make();
      element.setAttribute('dir', 'rtl');
      element.style.width = '280px';
      await element.updateComplete;
      await until(() => $(element, '.base')!.dir === 'rtl', 'direction');
      expect($(element, '.base')!.scrollWidth).to.be.at.most(280);
      await expectNoAxeViolations(element);
    });

    if (isChromium) {
      it(`${name}, forced colours`, async () => {
        await emulateMedia({ forcedColors: 'active' });
        await expectNoAxeViolations(await make());
      });
    }
  }

  it('loading, light and dark', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise<never>(() => {});
    try {
      for (const theme of ['light', 'dark'] as const) {
        page({ theme });
        const element = document.createElement('aw-helpline-finder');
        element.theme = theme;
        element.src = file('directory.json');
        document.body.append(element);
        await until(() => $(element, '.skeleton'), 'skeleton');
        expect(element.matches(':state(loading)')).to.equal(true);
        await expectNoAxeViolations(element);
        element.remove();
      }
    } finally {
      window.fetch = fetch;
    }
  });

  if (isChromium) {
    it('at 400 % zoom, which leaves 320 by 256 pixels', async () => {
      await setViewport({ width: 320, height: 256 });
      for (const make of Object.values(states)) {
        const element = await make();
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await expectNoAxeViolations(element);
        const exit = $(element, '.exit-button')!.getBoundingClientRect();
        expect(exit.top).to.be.at.least(0);
        cleanFixtures();
      }
    });
  }

  it('targets are 44 pixels, but links inside a sentence', async () => {
    for (const make of Object.values(states)) {
      const element = await make();
      const small = $$(element, 'a, button, select, input, summary')
        .filter(
          (one) => !one.matches('.inline, .segment input, .chip input') && one.checkVisibility(),
        )
        .filter((one) => one.getBoundingClientRect().height < 43.5);
      expect(small.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
    }
  });
});
