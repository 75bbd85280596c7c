import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import {
  cleanFixtures,
  expectNoAxeViolations,
  oneEvent,
  part,
  until,
} from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, many, mapWith, onMap, option, titles } from './samples.js';

afterEach(cleanFixtures);

describe('map and list', () => {
  it('show the shipped activities of 40 countries without being told', async () => {
    const element = await mapWith(undefined);
    expect(element.count).to.be.greaterThan(200);
    expect(part(element, '[part="count"]').textContent).to.contain('40 countries');
    expect(all(element, '.shape.asked').length).to.be.greaterThan(39);
    expect(all(element, '.swatch.awaited')).to.have.length(1);
    await expectNoAxeViolations(element);
  });

  it('agree after every filter', async () => {
    const element = await mapWith(campaign);
    const agree = () => {
      const shown = element.count;
      const beside = Number(/\d+/.exec(all(element, '.online')[0]?.textContent ?? '0')?.[0] ?? 0);
      expect(onMap(element) + beside).to.equal(shown);
      expect(titles(element)).to.have.length(shown);
    };
    agree();
    for (const name of ['Teachers', 'Parents', 'On site', 'Privacy']) {
      option(element, name).click();
      await element.updateComplete;
      agree();
    }
    expect(titles(element)).to.deep.equal(['Think before you click']);
  });

  it('count beside each option what it would leave, and leave nothing unseen', async () => {
    const element = await mapWith(campaign, { country: 'EE' });
    expect(option(element, 'Teachers').closest('label')!.textContent).to.match(/1\s*$/);
    expect(option(element, 'Parents').disabled).to.equal(true);
    option(element, 'Children').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Quiz in the library']);
  });

  it('select in one and show in the other', async () => {
    const element = await mapWith(campaign);
    const chosen = oneEvent<CustomEvent>(element, 'aw-activity-select');
    byText(element, '.entry-title', 'Jovens').click();
    expect((await chosen).detail).to.deep.equal({ id: 'pt-seminar' });
    await element.updateComplete;
    expect(part(element, '.callout.sun').textContent).to.contain('Lisbon');
    expect(part(element, '.details').textContent).to.contain('Teachers, parents');
    expect(part(element, '.details').textContent).to.contain('time not given');
    await expectNoAxeViolations(element);
    part(element, '.close').click();
    await element.updateComplete;
    expect(all(element, '.details')).to.have.length(0);
    part<HTMLElement>(element, '.marker[data-key="m:3"]').click();
    await element.updateComplete;
    expect(part(element, '.entry.open .entry-title').textContent).to.contain('Jovens');
  });

  it('say from when to when an activity lasts', async () => {
    const element = await mapWith([{ ...campaign[0]!, end: '2021-02-09T18:30+02:00' }]);
    byText(element, '.entry-title', 'Think before').click();
    await element.updateComplete;
    expect(part(element, '.details').textContent).to.contain('17:00–18:30');
  });

  it('reach all activities at one place', async () => {
    const element = await mapWith(campaign);
    byText(element, '.marker', '2').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Think before you click', 'Quiz in the library']);
    expect(byText(element, '.chip', 'Tallinn')).to.exist;
    byText(element, '.chip', 'Tallinn').click();
    await element.updateComplete;
    expect(element.count).to.equal(6);
  });

  it('name clusters by place and content', async () => {
    const element = await mapWith(campaign);
    expect(byText(element, '.marker', '2').getAttribute('aria-label')).to.match(
      /^2 near Tallinn, 1 for /,
    );
  });

  it('never pin what has no place, but count it and bring it with one press', async () => {
    const element = await mapWith(campaign);
    const badge = byText(element, '.online', '3 online or country-wide');
    badge.click();
    await element.updateComplete;
    expect(titles(element).sort()).to.deep.equal([
      'Memes on false news',
      'Safer Internet Week',
      'School radio',
    ]);
    expect(onMap(element)).to.equal(0);
  });

  it('choose a country on the map, zoom to it, and go back', async () => {
    const element = await mapWith(campaign);
    const changed = oneEvent<CustomEvent>(element, 'aw-filter-change');
    part(element, '[data-key="c:EE"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    expect((await changed).detail).to.deep.equal({ filters: { country: ['EE'] }, count: 3 });
    await element.updateComplete;
    expect(part(element, '.card').textContent).to.contain('Estonia');
    expect(all(element, '.layers')).to.have.length(0);
    byText(element, '.back', 'All of Europe').click();
    await element.updateComplete;
    expect(element.count).to.equal(6);
    expect(all(element, '.layers')).to.have.length(1);
  });

  it('reach all six small states at the first view', async () => {
    const element = await mapWith(campaign);
    for (const code of ['AD', 'LI', 'MT', 'MC', 'SM', 'VA']) {
      const spot = part(element, `.hit[data-key="c:${code}"]`).getBoundingClientRect();
      expect(spot.width).to.be.greaterThan(23.9);
      expect(spot.height).to.be.greaterThan(23.9);
    }
    const buttons = all(element, '.small-states button');
    expect(buttons).to.have.length(6);
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    byText(element, '.small-states button', 'Liechtenstein').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Safer Internet Week']);
  });

  it('draw Kosovo with a note', async () => {
    const element = await mapWith(campaign);
    part(element, '.note').click();
    await element.updateComplete;
    expect(part(element, '.kosovo p').textContent).to.contain('1244');
  });

  it('keep to 600 nodes and scroll to the end with 20,000 activities', async () => {
    const element = await mapWith(many(20_000));
    expect(element.count).to.equal(20_000);
    expect(all(element, '*').length).to.be.at.most(600);
    expect(onMap(element)).to.be.greaterThan(0);
    const scroll = part(element, '.scroll');
    scroll.scrollTop = scroll.scrollHeight;
    await until(() => titles(element).some((title) => title.endsWith('19991')), 'the last entries');
    expect(all(element, '*').length).to.be.at.most(600);
    expect(all(element, '.marker').length).to.be.at.most(80);
    await expectNoAxeViolations(element);
  });

  it('keep the head of the group in sight in the middle of a long group', async () => {
    const element = await mapWith(many(20_000));
    const scroll = part(element, '.scroll');
    scroll.scrollTop = scroll.scrollHeight * 0.41;
    const before = titles(element)[0];
    await until(() => titles(element)[0] !== before, 'entries of the middle');
    await element.updateComplete;
    // 700 entries of that day lie above, so no window around the eye holds its head.
    const heads = all(element, '.group-head');
    expect(heads).to.have.length(1);
    expect(heads[0]!.textContent).to.contain('February');
    const [head, box] = [heads[0]!.getBoundingClientRect(), scroll.getBoundingClientRect()];
    expect(head.top).to.be.closeTo(box.top, 1);
    expect(all(element, '.rows > *')[0]).to.equal(heads[0]);
    expect(all(element, '*').length).to.be.at.most(600);
    await expectNoAxeViolations(element);
  });

  it('keep the order of headings without groups', async () => {
    const element = await mapWith(campaign, { sort: 'title' });
    expect(all(element, '.group-head')).to.have.length(0);
    await expectNoAxeViolations(element);
  });

  it('need no worker, which a policy could refuse', async () => {
    const { Worker } = window;
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    try {
      const element = await mapWith(many(4000));
      expect(all(element, '.marker').length).to.be.greaterThan(0);
    } finally {
      window.Worker = Worker;
    }
  });

  for (const width of [720, 768, 1020, 1280]) {
    it(`show Europe from Portugal to Armenia at the first view, ${width} px wide`, async () => {
      const element = await mapWith(campaign, {}, width);
      const view = part(element, '.viewport').getBoundingClientRect();
      // Lisbon's marker, since Portugal's shape reaches out to the Azores.
      const west = '.marker[data-key="m:3"]';
      for (const what of [
        west,
        ...['IE', 'IS', 'AM', 'CY'].map((code) => `[data-code="${code}"]`),
      ]) {
        const box = part(element, what).getBoundingClientRect();
        expect(box.left, what).to.be.at.least(view.left);
        expect(box.right, what).to.be.at.most(view.right);
        expect(box.top, what).to.be.at.least(view.top);
        expect(box.bottom, what).to.be.at.most(view.bottom);
      }
    });
  }

  it('line up with the page where the host takes the padding away', async () => {
    for (const width of [320, 1200]) {
      const element = await mapWith(campaign, { style: '--aw-padding: 0px' }, width);
      const { left } = element.getBoundingClientRect();
      expect(part(element, '[part="title"]').getBoundingClientRect().left).to.be.closeTo(left, 0.5);
      const scroll = part(element, '.scroll');
      expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
    }
  });

  it('draw the world on demand', async () => {
    const element = await mapWith(campaign, { region: 'world' });
    expect(all(element, '.shape').length).to.be.greaterThan(150);
    expect(onMap(element)).to.equal(3);
  });

  it('goes to a country that the host asks for', async () => {
    const element = await mapWith(campaign);
    const scale = () =>
      Number(
        part(element, '.shapes g')
          .getAttribute('transform')!
          .match(/[\d.]+/)![0],
      );
    const whole = scale();
    element.filters = { country: ['EE'] };
    await element.updateComplete;
    expect(scale()).to.be.greaterThan(whole * 2);
    element.filters = {};
    await element.updateComplete;
    expect(scale()).to.equal(whole);
    element.country = 'PT';
    await element.updateComplete;
    expect(scale()).to.be.greaterThan(whole * 2);
  });
});
