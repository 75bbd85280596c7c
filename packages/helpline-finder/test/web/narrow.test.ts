/**
 * Every state at 320 by 256 pixels, which is what 400 % zoom leaves of 1280 by 1024. In a frame of
 * that size, since WebKit's window gets no narrower than 447 pixels; in Chromium and Firefox, whose
 * windows do, as a page of its own too.
 */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { states } from './all-states.js';
import type { NarrowWindow } from './narrow-page.js';
import { $, $$, file } from './setup.js';

/** Nothing to scroll sideways, nothing beside the page, and the way out in view. */
function expectUsable(element: AwHelplineFinder, view: Window): void {
  const { documentElement } = view.document;
  expect(documentElement.scrollWidth).to.be.at.most(320);
  const beside = $$(element, 'a, button, select, input, summary, p, h2, h3')
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -1 || right > 321;
    });
  expect(beside.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
  const exit = $(element, '.exit-button')!.getBoundingClientRect();
  expect(exit.height).to.be.at.least(44);
}

async function turn(element: AwHelplineFinder, dir: 'ltr' | 'rtl'): Promise<void> {
  element.dir = dir;
  element.requestUpdate();
  await element.updateComplete;
  await until(() => $(element, '.base')!.dir === dir, dir);
}

describe('at 400 % zoom, in a frame', () => {
  let frame: HTMLIFrameElement;
  let view: NarrowWindow;
  before(async () => {
    frame = document.createElement('iframe');
    frame.title = 'Page';
    frame.style.cssText = 'inline-size: 320px; block-size: 256px; border: 0';
    frame.src = file('narrow.html');
    document.body.append(frame);
    view = frame.contentWindow as NarrowWindow;
    await until(() => view.tools, 'the page in the frame', 15_000);
  });
  afterEach(() => view.tools!.cleanFixtures());
  after(() => frame.remove());

  for (const name of Object.keys(states)) {
    it(`${name}, from left to right and from right to left`, async () => {
      const { states, expectNoAxeViolations } = view.tools!;
      const element = await states[name]!();
      expect(view.innerWidth).to.equal(320);
      for (const dir of ['ltr', 'rtl'] as const) {
        await turn(element, dir);
        expectUsable(element, view);
        await expectNoAxeViolations(element);
      }
    });
  }
});

const narrows = navigator.userAgent.includes('Chrome') || navigator.userAgent.includes('Firefox');

if (narrows) {
  describe('at 400 % zoom, as a page', () => {
    before(() => setViewport({ width: 320, height: 256 }));
    afterEach(cleanFixtures);
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [name, make] of Object.entries(states)) {
      it(`${name}, from left to right and from right to left`, async () => {
        const element = await make();
        for (const dir of ['ltr', 'rtl'] as const) {
          await turn(element, dir);
          expectUsable(element, window);
          const exit = $(element, '.exit-button')!.getBoundingClientRect();
          expect(exit.top).to.be.at.least(0);
          expect(exit.bottom).to.be.at.most(256);
          await expectNoAxeViolations(element);
        }
      });
    }
  });
}
