/** The list by keyboard and by ear, however long it is. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import {
  cleanFixtures,
  expectNoAxeViolations,
  part,
  until,
} from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, many, mapWith, press, titles } from './samples.js';

afterEach(cleanFixtures);

const active = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

describe('the list', () => {
  it('keeps the focus while it scrolls far away, and PageDown goes on scrolling it', async () => {
    const element = await mapWith(many(3000));
    const scroll = part<HTMLElement>(element, '.scroll');
    const first = part<HTMLElement>(element, '.entry-title');
    first.focus();
    for (const share of [0.2, 0.6, 0.9, 0.1]) {
      const before = titles(element).at(-1);
      // A reader goes on scrolling; WebKit tells nothing of what happens in a page it does not paint.
      let step = 0;
      await until(() => {
        scroll.scrollTop = scroll.scrollHeight * share + (step++ % 2);
        return titles(element).at(-1) !== before;
      }, `entries at ${share}`);
      await element.updateComplete;
      expect(active(element), `focus at ${share}`).to.equal(first);
      expect(all(element, '*').length).to.be.at.most(600);
    }
    const at = scroll.scrollTop;
    await sendKeys({ press: 'PageDown' });
    await until(() => scroll.scrollTop > at, 'a page further down');
    expect(active(element)).to.equal(first);
  });

  it('has one tab stop, and arrows, Home and End for all entries', async () => {
    const element = await mapWith(many(3000));
    const stops = () => all(element, '.entry-title[tabindex="0"]');
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    press(active(element), 'ArrowDown');
    await until(() => active(element) === all(element, '.entry-title')[1], 'the next entry');
    await element.updateComplete;
    expect(stops()).to.deep.equal([active(element)]);
    press(active(element), 'End');
    await until(
      () => active(element)?.closest('.entry')?.getAttribute('aria-posinset') === '3000',
      'the last entry',
    );
    press(active(element), 'Home');
    await until(
      () => active(element)?.closest('.entry')?.getAttribute('aria-posinset') === '1',
      'the first entry',
    );
  });

  it('says how many entries there are and which one this is', async () => {
    const element = await mapWith(campaign);
    const entries = all(element, '.entry');
    expect(entries.map((entry) => entry.getAttribute('aria-posinset'))).to.deep.equal(
      campaign.map((_, i) => String(i + 1)),
    );
    for (const entry of entries) expect(entry.getAttribute('aria-setsize')).to.equal('6');
    await expectNoAxeViolations(element);
  });

  it('closes details with Escape and gives the focus back to their title', async () => {
    const element = await mapWith(campaign);
    byText(element, '.entry-title', 'Jovens').click();
    await element.updateComplete;
    part<HTMLElement>(element, '.actions, .details').querySelector<HTMLElement>('button')?.focus();
    press(part(element, '.entry.open .close'), 'Escape');
    await until(() => active(element)?.matches('.entry-title'), 'the title');
    await element.updateComplete;
    expect(all(element, '.details')).to.have.length(0);
    expect(active(element).textContent).to.contain('Jovens');
  });

  it('can be told how its keys work', async () => {
    const element = await mapWith(campaign);
    part<HTMLElement>(element, '.key-help summary').click();
    await element.updateComplete;
    const help = part<HTMLElement>(element, '#map-help');
    expect(help.offsetHeight).to.be.greaterThan(0);
    expect(help.textContent).to.contain('Arrow keys');
    await expectNoAxeViolations(element);
  });
});
