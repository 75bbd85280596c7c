import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part, until } from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, many, mapWith, press, titles } from './samples.js';

afterEach(cleanFixtures);

describe('keyboard', () => {
  const stops = (element: Element) => all<SVGElement>(element, '.viewport [tabindex="0"]');
  const active = (element: Element) =>
    element.shadowRoot!.activeElement as SVGElement | HTMLElement;

  it('has one tab stop for everything on the map', async () => {
    const element = await mapWith(campaign);
    expect(stops(element)).to.have.length(1);
    expect(all(element, '.viewport [data-key]').length).to.be.greaterThan(8);
  });

  it('moves spatially with the arrow keys and takes the tab stop along', async () => {
    const element = await mapWith(campaign);
    const tallinn = byText(element, '.marker', '2');
    tallinn.focus();
    await element.updateComplete;
    let [x, y] = centre(tallinn);
    for (const [key, moved] of [
      ['ArrowLeft', () => centre(active(element))[0]! < x],
      ['ArrowDown', () => centre(active(element))[1]! > y],
      ['ArrowRight', () => centre(active(element))[0]! > x],
      ['ArrowUp', () => centre(active(element))[1]! < y],
    ] as const) {
      press(active(element), key);
      await element.updateComplete;
      expect(moved(), key).to.equal(true);
      expect(stops(element)).to.deep.equal([active(element)]);
      [x, y] = centre(active(element)) as [number, number];
    }
  });

  it('reaches every country and marker in view by arrows alone', async () => {
    const element = await mapWith(campaign);
    stops(element)[0]!.focus();
    const reached = new Set<string>();
    const queue = [active(element).dataset['key']!];
    while (queue.length) {
      const key = queue.pop()!;
      if (reached.has(key)) continue;
      reached.add(key);
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const from = all<SVGElement>(element, '.viewport [data-key]').find(
          (item) => item.dataset['key'] === key,
        );
        from!.focus();
        const before = part(element, '.stage').style.transform;
        press(from!, arrow);
        await element.updateComplete;
        expect(part(element, '.stage').style.transform).to.equal(before);
        queue.push(active(element).dataset['key']!);
      }
    }
    const missed = all<SVGElement>(element, '.viewport [data-key]')
      .map((item) => item.dataset['key']!)
      .filter((key) => !reached.has(key));
    expect(missed).to.deep.equal([]);
  });

  it('opens a country with Enter and goes back with Escape', async () => {
    const element = await mapWith(campaign);
    const estonia = part<HTMLElement>(element, '[data-key="c:EE"]');
    estonia.focus();
    press(estonia, 'Enter');
    await element.updateComplete;
    expect(element.filters).to.deep.equal({ country: ['EE'] });
    press(active(element), 'Escape');
    await element.updateComplete;
    expect(element.filters).to.deep.equal({});
  });

  it('zooms with plus, minus and 0, moves with Shift and an arrow', async () => {
    const element = await mapWith(campaign);
    const scale = () => part<SVGElement>(element, '.shapes g').getAttribute('transform');
    const start = scale();
    const viewport = part(element, '.viewport');
    press(viewport, '+');
    await element.updateComplete;
    expect(scale()).to.not.equal(start);
    const before = part(element, '.stage').style.transform;
    press(viewport, 'ArrowLeft', { shiftKey: true });
    await element.updateComplete;
    expect(part(element, '.stage').style.transform).to.not.equal(before);
    press(viewport, '-');
    press(viewport, '0');
    await element.updateComplete;
    expect(scale()).to.equal(start);
  });

  it('goes on near a cluster that opened', async () => {
    const element = await mapWith(many(500));
    const cluster = all(element, '.marker').find((marker) => Number(marker.textContent) > 5)!;
    cluster.focus();
    press(cluster, 'Enter');
    await until(
      () => active(element)?.matches('.marker') && active(element) !== cluster,
      'focus on a marker',
    );
  });

  it('walks the list with arrows beyond what is rendered, and opens in place', async () => {
    const element = await mapWith(many(300), { 'no-countdown': '' });
    const first = part<HTMLElement>(element, '.entry-title');
    const name = first.textContent!.trim();
    first.focus();
    for (let i = 0; i < 30; i++) {
      const now = active(element).textContent!.trim();
      press(active(element), 'ArrowDown');
      await until(
        () =>
          active(element)?.matches('.entry-title') && active(element).textContent!.trim() !== now,
        `step ${i}`,
      );
    }
    expect(active(element).textContent!.trim()).to.not.equal(name);
    active(element).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(active(element).getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.details')).to.have.length(1);
  });

  it('offers to skip the list', async () => {
    const element = await mapWith(campaign);
    part(element, '.skip').click();
    expect(active(element).matches('.viewport [tabindex="0"]')).to.equal(true);
  });

  it('closes the menus with Escape and gives the focus back', async () => {
    const element = await mapWith(campaign);
    for (const [box, list] of [
      ['.countries', '.country-list'],
      ['.menu', '.menu-list'],
    ] as const) {
      const button = part<HTMLElement>(element, `${box} button`);
      button.focus();
      button.click();
      await element.updateComplete;
      expect(all(element, list)).to.have.length(1);
      press(part(element, `${list} input, ${list} button`), 'Escape');
      await element.updateComplete;
      expect(all(element, list)).to.have.length(0);
      expect(active(element)).to.equal(button);
    }
  });

  it('has targets of at least 24 px on the map and 44 px for controls', async () => {
    const element = await mapWith(campaign);
    for (const item of all(element, '.marker, .hit')) {
      expect(
        Math.min(item.getBoundingClientRect().width, item.getBoundingClientRect().height),
      ).to.be.at.least(23.9);
    }
    for (const item of all(
      element,
      '.float button, button.float, .button, .pick-button, .search input, .small-states button',
    )) {
      const { height } = item.getBoundingClientRect();
      if (height > 0) expect(height, item.textContent!).to.be.at.least(43.9);
    }
  });

  it('says the new number once after a row of changes', async () => {
    const element = await mapWith(campaign);
    const status = part(element, '[role="status"]');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(status.textContent!));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    const search = part<HTMLInputElement>(element, '.search input');
    for (const text of ['q', 'qu', 'quiz']) {
      search.value = text;
      search.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
    }
    await until(() => said.length > 0, 'an announcement');
    watch.disconnect();
    expect(said).to.deep.equal(['1 activity, 1 country']);
    expect(titles(element)).to.deep.equal(['Quiz in the library']);
  });
});

const centre = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
