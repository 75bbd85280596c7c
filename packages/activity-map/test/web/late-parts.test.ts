/** What comes after the first view arrives once, in any order, and takes nothing away. */
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part, until } from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith } from './samples.js';

afterEach(cleanFixtures);

const sheets = (element: Element) => element.shadowRoot!.adoptedStyleSheets;

describe('late parts', () => {
  it('keep the looks of the menu when it is opened before the map has come', async () => {
    // The world's outlines wait until the menu is open.
    const { fetch } = window;
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    window.fetch = async (input, init) => {
      if (String(input).includes('world')) await held;
      return fetch(input, init);
    };
    try {
      const waiting = mapWith(campaign, { region: 'world' });
      const element = await until(
        () => document.querySelector('aw-activity-map') as HTMLElement | null,
        'the element',
      );
      await until(() => element!.shadowRoot?.querySelector('.menu .button'), 'the menu');
      part<HTMLElement>(element!, '.menu .button').click();
      const menu = await until(
        () => element!.shadowRoot!.querySelector('.menu-list') as HTMLElement | null,
        'the open menu',
      );
      release();
      await waiting;
      expect(getComputedStyle(menu!).position).to.equal('absolute');
      expect(getComputedStyle(part(element!, '.marker')).position).to.equal('absolute');
      expect(new Set(sheets(element!)).size).to.equal(sheets(element!).length);
    } finally {
      window.fetch = fetch;
    }
  });

  it('keep all looks when the region changes', async () => {
    const element = await mapWith(campaign);
    byText(element, '.entry-title', 'Jovens').click();
    await element.updateComplete;
    const before = [...sheets(element)];
    element.region = 'world';
    await element.updateComplete;
    expect([...sheets(element)]).to.deep.equal(before);
    expect(getComputedStyle(part(element, '.details')).display).to.equal('grid');
    element.region = 'europe';
    await element.updateComplete;
    expect([...sheets(element)]).to.deep.equal(before);
  });

  it('draw the open activity where its marker is, also when places are rounded', async () => {
    const element = await mapWith(campaign, { 'round-places': '0' });
    byText(element, '.entry-title', 'Jovens').click();
    await element.updateComplete;
    const marker = part(element, '.marker[data-key="m:3"]').getBoundingClientRect();
    const sun = part<HTMLElement>(element, '.callout.sun');
    const stage = part(element, '.stage').getBoundingClientRect();
    const at = (name: string) => parseFloat(sun.style.getPropertyValue(name));
    expect(stage.left + at('--_x')).to.be.closeTo(marker.left + marker.width / 2, 1);
    expect(stage.top + at('--_y')).to.be.closeTo(marker.top + marker.height / 2, 1);
    expect(all(element, '.callout')).to.have.length(1);
  });
});
