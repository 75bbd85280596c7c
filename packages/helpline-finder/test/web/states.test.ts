/** Axe in every visible state; light, dark, forced colours, narrow and right-to-left. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { states } from './all-states.js';
import { $, $$, file, type Settings } from './setup.js';

const isChromium = navigator.userAgent.includes('Chrome');

const page = (attributes: Settings) => {
  document.documentElement.style.colorScheme = attributes['theme'] === 'dark' ? 'dark' : 'light';
};

describe('nothing for axe to find', () => {
  afterEach(async () => {
    cleanFixtures();
    document.documentElement.removeAttribute('style');
    if (isChromium) {
      await executeServerCommand('force-colours', false);
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

    // Firefox's driver has no command for them, and WebKitGTK does not know them.
    if (isChromium) {
      it(`${name}, forced colours`, async () => {
        await executeServerCommand('force-colours', true);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const element = await make();
        // Fills are gone there, so what can be pressed needs an edge, a line below it or a mark.
        const bare = $$(element, 'a, button, .segment:has(:checked)').filter((one) => {
          const { borderTopStyle, outlineStyle, textDecorationLine } = getComputedStyle(one);
          const plain =
            borderTopStyle === 'none' && outlineStyle === 'none' && textDecorationLine === 'none';
          return plain && one.checkVisibility() && !one.matches('.panel-choice');
        });
        expect(bare.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
        await expectNoAxeViolations(element);
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
