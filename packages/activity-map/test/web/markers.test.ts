/** A marker opens exactly its own activities, and nothing with a place is out of reach. */
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import {
  cleanFixtures,
  expectNoAxeViolations,
  part,
  until,
} from '@awareness-widgets/core/testing.js';
import { sample } from '../fixtures/record.js';
import { all, byText, mapWith, onMap, press, titles } from './samples.js';

afterEach(cleanFixtures);

const schools = (count: number, name: (i: number) => string, lat: number, lon: number) =>
  Array.from({ length: count }, (_, i) =>
    sample({
      id: `${lat}-${i}`,
      title: `Talk ${lat} ${i}`,
      country: 'DE',
      place: { name: name(i), lat: lat + (i % 6) * 0.004, lon: lon + Math.floor(i / 6) * 0.004 },
    }),
  );
/** Presses the marker that says a number until it is listed. */
async function open(element: HTMLElement & { count: number }, number: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const before = element.count;
    const marker = all(element, '.marker').find((one) => one.textContent!.trim() === number);
    if (!marker) return;
    marker.click();
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    if (element.count !== before) return;
  }
}

describe('a marker', () => {
  it('of many schools in one town lists them all', async () => {
    const element = await mapWith([
      ...schools(30, (i) => `Schule Nr. ${i}`, 52.5, 13.4),
      ...schools(4, (i) => `Anderswo ${i}`, 48.1, 11.5),
    ]);
    await open(element, '30');
    expect(element.count).to.equal(30);
    expect(onMap(element)).to.equal(30);
    await expectNoAxeViolations(element);
    expect(all(element, '.chip').length, 'chips').to.be.at.most(8);
    part<HTMLElement>(element, '.chip').click();
    await element.updateComplete;
    expect(element.count).to.equal(34);
  });

  it('lists its own where other towns have places of the same name, or none have a name', async () => {
    for (const name of ['Grundschule', '']) {
      const element = await mapWith([
        ...schools(6, () => name, 52.5, 13.4),
        ...schools(18, () => name, 48.1, 11.5),
      ]);
      await open(element, '6');
      expect(element.count, `named "${name}"`).to.equal(6);
      expect(titles(element).every((title) => title.startsWith('Talk 52.5'))).to.equal(true);
      for (const chip of all(element, '.chip')) expect(chip.textContent!.trim()).to.not.equal('');
      cleanFixtures();
    }
  });

  it('says that it lists what it cannot part, and takes the keyboard there', async () => {
    const spot = { name: 'Town hall', lat: 52.5, lon: 13.4 };
    const element = await mapWith([
      sample({ id: 'a', title: 'Morning', country: 'DE', place: spot }),
      sample({ id: 'b', title: 'Evening', country: 'DE', place: spot }),
      sample({
        id: 'c',
        title: 'Far away',
        country: 'PT',
        place: { ...spot, lat: 38.7, lon: -9.1 },
      }),
    ]);
    const marker = byText(element, '.marker', '2');
    expect(marker.getAttribute('aria-label')).to.contain('lists them');
    marker.focus();
    press(marker, 'Enter');
    await element.updateComplete;
    await until(() => element.shadowRoot!.activeElement?.matches('.entry-title'), 'the list');
    expect(titles(element)).to.deep.equal(['Morning', 'Evening']);
  });
});

describe('what lies outside the first view', () => {
  const place = (name: string, lat: number, lon: number) => ({ name, lat, lon });
  const islands = [
    sample({ id: 'p', country: 'PT', place: place('Lisboa', 38.72, -9.14) }),
    sample({ id: 'q', country: 'ES', place: place('Las Palmas', 28.1, -15.4) }),
    sample({ id: 'r', country: 'FR', place: place('Saint-Denis', -20.9, 55.45) }),
    sample({ id: 's', country: 'FR', place: place('Cayenne', 4.9, -52.3) }),
  ];

  it('is counted, and the world shows it', async () => {
    const element = await mapWith(islands);
    const outside = byText(element, '.outside', 'outside this view');
    expect(onMap(element) + Number(/\d+/.exec(outside.textContent!)![0])).to.equal(4);
    await expectNoAxeViolations(element);
    outside.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.shape').length).to.be.greaterThan(150);
    await until(() => onMap(element) === 4, 'all on the map');
    expect(all(element, '.outside')).to.have.length(0);
  });

  it('is reached on the same map where its outlines do', async () => {
    const element = await mapWith(islands.slice(0, 2));
    const outside = byText(element, '.outside', '1 outside this view');
    outside.click();
    await element.updateComplete;
    expect(onMap(element)).to.equal(2);
    const view = part(element, '.viewport').getBoundingClientRect();
    for (const marker of all(element, '.marker')) {
      const { left, right, top, bottom } = marker.getBoundingClientRect();
      expect(left >= view.left && right <= view.right).to.equal(true);
      expect(top >= view.top && bottom <= view.bottom).to.equal(true);
    }
  });

  it('is nothing where all is in view', async () => {
    const element = await mapWith(islands.slice(0, 1));
    expect(all(element, '.outside')).to.have.length(0);
  });
});

describe('a list that follows the map', () => {
  const far = [
    ...schools(1, () => 'Berlin', 52.5, 13.4),
    ...schools(1, () => 'Leipzig', 51.3, 12.4),
    sample({
      id: 'pt',
      title: 'Lisboa',
      country: 'PT',
      place: { name: 'Lisboa', lat: 38.7, lon: -9.1 },
    }),
    sample({ id: 'none', title: 'Everywhere', country: 'PT', format: 'online' }),
  ];
  const step = async (element: HTMLElement, button: HTMLElement) => {
    button.click();
    await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  };
  const follow = async (element: HTMLElement) =>
    step(
      element,
      (await until(
        () => element.shadowRoot!.querySelector<HTMLElement>('.follow input'),
        'the box',
      ))!,
    );

  it('keeps to what is in view when the reader wants it, and says of how many', async () => {
    const element = await mapWith(far);
    expect(all(element, '.follow'), 'at the first view').to.have.length(0);
    await step(element, byText(element, '.marker', '2'));
    expect(titles(element)).to.have.length(4);
    await follow(element);
    expect(titles(element).every((title) => title.startsWith('Talk'))).to.equal(true);
    expect(part(element, '[part="count"]').textContent).to.contain('2 of 4 in view');
    expect(element.count, 'what is found').to.equal(4);
    await expectNoAxeViolations(element);
    await step(element, byText(element, '.back', 'Europe'));
    expect(titles(element)).to.include('Lisboa').and.not.to.include('Everywhere');
    await follow(element);
    expect(titles(element)).to.have.length(4);
  });

  it('leads out of a part of the map where nothing lies', async () => {
    const element = await mapWith(far, { 'no-countdown': '' });
    await step(element, part(element, '.zoom button'));
    await follow(element);
    for (let i = 0; i < 6; i++) await step(element, part(element, '.zoom button'));
    for (let i = 0; i < 4; i++) await step(element, part(element, '.pan.up'));
    expect(part(element, '.none').textContent).to.contain('Nothing lies in this part');
    await expectNoAxeViolations(element);
    await step(element, part(element, '.none button'));
    expect(titles(element)).to.have.length(4);
  });
});

describe('what is online', () => {
  it('is online in words, facets and numbers, whatever address it names', async () => {
    const element = await mapWith(
      [
        sample({
          country: 'DE',
          format: 'online',
          place: { name: 'Musterstadt', lat: 51, lon: 10 },
        }),
      ],
      { country: 'DE' },
    );
    expect(part(element, '.where').textContent).to.contain('Online, Musterstadt, Germany');
    expect(part(element, '.card').textContent).to.contain('0 at a place, 1 online');
    expect(all(element, '.marker')).to.have.length(0);
    expect(byText(element, '.online', '1 online')).to.exist;
  });
});
