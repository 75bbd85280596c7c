import { expect } from 'chai';
import {
  cleanFixtures,
  expectNoAxeViolations,
  fixture,
  html,
  until,
} from '@awareness-widgets/core/testing.js';
import { all, choices, find, mount, press, words } from './play.js';

/** Stands in for the finder: widgets know each other by their tags only. */
if (!customElements.get('aw-helpline-finder')) {
  customElements.define('aw-helpline-finder', class extends HTMLElement {});
}

describe('the way to help', () => {
  afterEach(cleanFixtures);

  it('names the numbers of the country, and whom they reach', async () => {
    for (const [country, line, danger] of [
      ['EE', '116 111', 'Call 112.'],
      ['BA', '080 05 03 05', 'Call the police: 122.'],
      ['', '', 'In Europe, call 112.'],
      ['ZZ', '', 'In Europe, call 112.'],
    ] as const) {
      const element = await mount(choices(1), { country });
      await press(element, '[part=help]');
      await until(() => all(element, '.call').length > 0, 'the numbers');
      expect(words(element)).to.contain(danger).and.to.contain(line);
      const calls = all<HTMLAnchorElement>(element, '.call').map((one) => one.getAttribute('href'));
      expect(calls.at(-1)).to.match(/^tel:1\d\d$/);
      expect(calls).to.have.length(line ? 2 : 1);
      await expectNoAxeViolations(element);
      cleanFixtures();
    }
  });

  it('leads to the finder on the page where there is one', async () => {
    const finder = await fixture<HTMLElement>(
      html`<aw-helpline-finder style="display: block">Helplines</aw-helpline-finder>`,
    );
    const element = await mount(choices(1));
    await press(element, '[part=help]');
    expect(document.activeElement).to.equal(finder);
    expect(all(element, '.call')).to.have.length(0);
    finder.hidden = true;
    finder.style.display = 'none';
    await press(element, '[part=help]');
    await until(() => all(element, '.call').length > 0, 'the numbers');
    expect(find(element, 'h2').textContent).to.contain('alone');
  });
});
