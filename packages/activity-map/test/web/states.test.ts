import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { AwActivityMap } from '@awareness-widgets/activity-map';
import {
  cleanFixtures,
  expectNoAxeViolations,
  fixture,
  html,
  part,
  until,
} from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith, option, titles } from './samples.js';

afterEach(cleanFixtures);

const json = (data: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;

describe('states', () => {
  it('keep the fallback and say what to do when the file has a fault', async () => {
    for (const src of [
      'data:application/json,{',
      json({ version: 9, activities: [] }),
      '/nowhere.json',
    ]) {
      const element = await fixture<AwActivityMap>(
        html`<aw-activity-map src=${src}
          ><a href="/activities">All activities</a></aw-activity-map
        >`,
      );
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      await expectNoAxeViolations(element);
      cleanFixtures();
    }
    expect((await mapWith('not a list')).matches(':state(error)')).to.equal(true);
  });

  it('say that there is nothing yet', async () => {
    const element = await mapWith([]);
    expect(element.matches(':state(empty)')).to.equal(true);
    await expectNoAxeViolations(element);
  });

  it('offer a way out when nothing fits', async () => {
    const element = await mapWith(campaign, { q: 'zzzzzz' });
    expect(part(element, '.none').textContent).to.contain('Nothing fits');
    await expectNoAxeViolations(element);
    part(element, '.none button').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(6);
  });

  it('count bad records and list them for editors only', async () => {
    const broken = [...campaign, { title: 'No country', id: 'x' }, 7];
    expect(all(await mapWith(broken), '.bad')).to.have.length(0);
    const element = await mapWith(broken, { debug: '' });
    expect(element.count).to.equal(6);
    const notice = part(element, '.bad');
    expect(notice.querySelector('summary')!.textContent).to.contain('2 records are left out');
    expect(notice.textContent).to.contain('Record 7 (No country): edition');
    await expectNoAxeViolations(element);
  });

  it('blame no filter where nothing in a file can be read, and bring the fallback', async () => {
    const element = await mapWith([{ title: 'No country' }, 7], { country: 'EE' });
    expect(part(element, '.none').textContent).not.to.contain('filter');
    expect(part(element, '.none').querySelector('slot')).to.exist;
    expect(all(element, '.none button')).to.have.length(0);
    await expectNoAxeViolations(element);
  });

  it('never throw on bad attributes', async () => {
    const element = await mapWith(campaign, {
      country: 'Estonia,,??',
      audience: 'aliens',
      from: 'soon',
      edition: 'x',
      region: 'moon',
      view: 'both ',
      sort: '3',
      'round-places': 'a',
      'next-day': '?',
      theme: 'x',
      lang: 'xx-?',
    });
    expect(element.count).to.equal(6);
    expect(element.region).to.equal('europe');
  });

  it('show markup in data as text', async () => {
    const element = await mapWith([{ ...campaign[0], title: '<img src=x onerror=alert(1)>' }]);
    expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });

  it('keep the list when the map cannot load', async () => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input).includes('world') ? Promise.reject(new TypeError('down')) : fetch(input, init);
    try {
      const element = await mapWith(campaign, { region: 'world' });
      await until(() => part(element, '.map').textContent!.includes('did not load'), 'the notice');
      expect(titles(element)).to.have.length(6);
    } finally {
      window.fetch = fetch;
    }
  });

  for (const [lang, text] of [
    ['fr', '6 activités, 4 pays'],
    ['de', '6 Aktivitäten, 4 Länder'],
    ['uk', '6 заходів, 4 країни'],
  ] as const) {
    it(`speak ${lang}`, async () => {
      const element = await mapWith(campaign, { lang });
      expect(part(element, '[part="count"]').textContent).to.equal(text);
      await expectNoAxeViolations(element);
    });
  }

  it('run from right to left without touching the axes of the map', async () => {
    const element = await mapWith(campaign, { dir: 'rtl' });
    const [list, map] = [part(element, '.list'), part(element, '.map')].map((box) =>
      box.getBoundingClientRect(),
    );
    expect(map!.left).to.be.lessThan(list!.left);
    const [lisbon, tallinn] = [
      part(element, '[data-key="m:3"]'),
      byText(element, '.marker', '2'),
    ].map((box) => box.getBoundingClientRect());
    expect(lisbon!.left).to.be.lessThan(tallinn!.left);
  });

  it('show a switch on narrow screens, list first', async () => {
    const element = await mapWith(campaign, {}, 340);
    expect(part(element, '.list').offsetHeight).to.be.greaterThan(0);
    expect(part(element, '.map').getBoundingClientRect().height).to.equal(0);
    byText(element, '.switch button', 'Map').click();
    await element.updateComplete;
    expect(part(element, '.list').offsetHeight).to.equal(0);
    await until(() => all(element, '.marker').length > 0, 'markers');
    expect(element.scrollWidth).to.be.at.most(340);
    await expectNoAxeViolations(element);
    part(element, '.filters-button').click();
    await element.updateComplete;
    expect(option(element, 'Teachers').getBoundingClientRect().height).to.be.greaterThan(0);
    await expectNoAxeViolations(element);
  });

  it('fit into 280 px', async () => {
    const element = await mapWith(campaign, { country: 'EE', 'sync-url': '' }, 280);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  for (const width of [280, 340, 768, 1200]) {
    it(`keep within ${width} px with many filters and every panel open`, async () => {
      const element = await mapWith(undefined, { 'sync-url': '' }, width);
      element.filters = {
        country: ['PT', 'IE', 'PL', 'EE', 'BA'],
        audience: ['children', 'young-people', 'teachers'],
        topic: ['cyberbullying', 'disinformation'],
        q: 'safer internet',
      };
      await element.updateComplete;
      const inside = (selector: string) => {
        const box = element.getBoundingClientRect();
        const { left, right } = part(element, selector).getBoundingClientRect();
        expect(left, selector).to.be.at.least(box.left);
        expect(right, selector).to.be.at.most(box.right + 0.5);
      };
      expect(element.scrollWidth).to.be.at.most(width);
      for (const selector of ['.app', '.bar', '.tools', '.list', '.clear']) inside(selector);
      if (width < 1020) part(element, '.filters-button').click();
      part(element, '.menu .button').click();
      await element.updateComplete;
      inside('.menu-list');
      part(element, '.pick-button').click();
      await element.updateComplete;
      for (const selector of ['.filters', '.country-list', '.pick-button']) inside(selector);
      const [filters, list] = ['.pick-button', '.list'].map((selector) =>
        part(element, selector).getBoundingClientRect(),
      );
      const apart = filters!.right <= list!.left || filters!.bottom <= list!.top;
      expect(apart, 'countries beside or above the list').to.equal(true);
    });
  }

  it('lead from the filters back to the list on narrow screens', async () => {
    const element = await mapWith(campaign, { audience: 'teachers' }, 340);
    part(element, '.filters-button').click();
    await element.updateComplete;
    const done = part<HTMLElement>(element, '.done');
    expect(done.textContent!.trim()).to.equal('Show 2 activities');
    done.click();
    await element.updateComplete;
    expect(part<HTMLElement>(element, '.filters').offsetHeight).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, '.filters-button'));
  });

  it('write no cookie, storage or history, and ask only their own origin', async () => {
    const before = [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
      location.href,
    ];
    const element = await mapWith(undefined);
    option(element, 'Teachers').click();
    await element.updateComplete;
    expect([
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
      location.href,
    ]).to.deep.equal(before);
    for (const { name } of performance.getEntriesByType('resource')) {
      expect(
        new URL(name).protocol === 'data:' || new URL(name).origin === location.origin,
        name,
      ).to.equal(true);
    }
  });

  it('register nothing on import of the package itself', async () => {
    expect(customElements.get('aw-activity-map')).to.equal(AwActivityMap);
    expect(AwActivityMap.version).to.match(/^\d/);
  });
});
