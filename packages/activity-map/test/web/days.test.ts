/** What is past never looks like what is next, and nothing leads into a dead end. */
import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, expectNoAxeViolations, part } from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, mapWith, titles } from './samples.js';

afterEach(cleanFixtures);

const day = (offset: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};
const heads = (element: Element) =>
  all(element, '.group-head').map((head) => head.textContent!.replace(/\s+/g, ' ').trim());
/** A campaign around the reader's own day. */
const now = [
  { ...campaign[0]!, id: 'past', title: 'Last week', start: day(-7) },
  { ...campaign[0]!, id: 'today', title: 'Now', start: day(0) },
  { ...campaign[0]!, id: 'next', title: 'Next week', start: day(7) },
  { ...campaign[0]!, id: 'long', title: 'Exhibition', start: day(-30), end: day(30) },
];

describe('days', () => {
  it('say their year at every group of a past edition, and the countdown is a remark', async () => {
    const element = await mapWith(campaign);
    for (const head of heads(element)) expect(head).to.match(/2021|Date not given/);
    expect(part(element, '.head').textContent).to.contain('Past edition');
    expect(part(element, '.countdown').textContent).to.match(
      /^\s*The next one: .*\d{4}, in \d+ day/,
    );
    expect(all(element, '.countdown .days')).to.have.length(0);
    await expectNoAxeViolations(element);
  });

  it('begin with today; what is over is folded, counted and one press away', async () => {
    const element = await mapWith(now);
    expect(titles(element)).to.deep.equal(['Now', 'Next week', 'Exhibition']);
    expect(heads(element)[0]).to.match(/^Today, /);
    expect(heads(element).at(-1)).to.equal('Earlier 1 activity');
    expect(element.count).to.equal(4);
    await expectNoAxeViolations(element);
    part<HTMLElement>(element, '.group-head button').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Now', 'Next week', 'Exhibition', 'Last week']);
  });

  it('unfold what is over for an entry that is opened there', async () => {
    const element = await mapWith([
      ...now,
      {
        ...now[0]!,
        id: 'pin',
        title: 'Pinned',
        country: 'PT',
        place: { name: 'Lisbon', lat: 38.7, lon: -9.1 },
      },
    ]);
    part<HTMLElement>(element, '.marker[data-key="m:4"]').click();
    await element.updateComplete;
    expect(part(element, '.entry.open .entry-title').textContent).to.contain('Pinned');
  });

  it('take a range the wrong way round for the days between', async () => {
    const element = await mapWith(campaign, { from: '2021-02-10', to: '2021-02-09' });
    expect(element.filters).to.deep.equal({ from: '2021-02-09', to: '2021-02-10' });
    expect(titles(element)).to.include('School radio');
  });

  it('offer all that is from today on', async () => {
    const element = await mapWith(now);
    part<HTMLElement>(element, '.link.more').click();
    await element.updateComplete;
    const button = byText(element, '.quick button', 'From today');
    expect(button.textContent).to.contain('3');
    button.click();
    await element.updateComplete;
    expect(element.filters).to.deep.equal({ from: day(0) });
    expect(element.count).to.equal(3);
  });
});

describe('a year without activities', () => {
  it('says so and leads out of it', async () => {
    const element = await mapWith(campaign, { edition: '2030' });
    expect(part(element, '.none').textContent).to.contain('2030');
    expect(part(element, '.none').textContent).not.to.contain('Take one filter away');
    await expectNoAxeViolations(element);
    byText(element, '.none button', 'All years').click();
    await element.updateComplete;
    expect(element.count).to.equal(6);
  });

  it('is left by clearing all, too', async () => {
    const element = await mapWith(campaign, { edition: '2030', audience: 'teachers' });
    part<HTMLElement>(element, '.none button').click();
    await element.updateComplete;
    expect(element.count).to.equal(6);
  });

  it('is said of a country whose page has nothing yet, with no filter to blame', async () => {
    const element = await mapWith(campaign, { country: 'FR', 'lock-country': '' });
    expect(part(element, '.none').textContent).to.contain('Nothing is listed for France yet');
    expect(all(element, '.none button')).to.have.length(0);
  });
});
