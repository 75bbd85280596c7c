import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import {
  cleanFixtures,
  expectNoAxeViolations,
  oneEvent,
  part,
  until,
} from '@awareness-widgets/core/testing.js';
import { all, byText, campaign, many, mapWith, option, titles } from './samples.js';

const address = location.href;
afterEach(() => {
  cleanFixtures();
  history.replaceState(null, '', address);
});

describe('the address', () => {
  it('keeps filters, order and the open entry, and a shared link opens the same view', async () => {
    const entries = history.length;
    const element = await mapWith(campaign, { 'sync-url': '' });
    option(element, 'Teachers').click();
    await element.updateComplete;
    byText(element, '.entry-title', 'Jovens').click();
    await element.updateComplete;
    const params = new URLSearchParams(location.search);
    expect(params.get('aw-a')).to.equal('teachers');
    expect(params.get('aw-id')).to.equal('pt-seminar');
    expect(history.length).to.equal(entries);
    const again = await mapWith(campaign, { 'sync-url': '' });
    expect(titles(again)).to.deep.equal(titles(element));
    expect(part(again, '.entry.open .entry-title').textContent).to.contain('Jovens');
  });

  it('keeps two maps apart', async () => {
    const one = await mapWith(campaign, { 'sync-url': 'one' });
    const two = await mapWith(campaign, { 'sync-url': 'two' });
    option(one, 'Teachers').click();
    option(two, 'Children').click();
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect((await mapWith(campaign, { 'sync-url': 'one' })).filters).to.deep.equal({
      audience: ['teachers'],
    });
    expect((await mapWith(campaign, { 'sync-url': 'two' })).filters).to.deep.equal({
      audience: ['children'],
    });
  });

  it('is left alone unless the host asks', async () => {
    const element = await mapWith(campaign);
    option(element, 'Teachers').click();
    await element.updateComplete;
    expect(location.href).to.equal(address);
    expect(all(element, '.tools .button')).to.have.length(1);
  });
});

describe('copy link', () => {
  /** Without the clipboard that a secure page has. */
  async function withClipboard(value: unknown, run: () => Promise<void>): Promise<void> {
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    try {
      await run();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  }
  const copy = async () => {
    const element = await mapWith(campaign, { 'sync-url': '' });
    option(element, 'Teachers').click();
    await element.updateComplete;
    byText(element, '.tools button', 'Copy link').click();
    await until(() => all(element, '.done-note').length, 'what came of it');
    return element;
  };

  it('says that it worked', async () => {
    let copied = '';
    const writeText = async (text: string) => void (copied = text);
    await withClipboard({ writeText }, async () => {
      const element = await copy();
      expect(part(element, '.done-note').textContent).to.contain('Link copied');
      expect(copied).to.contain('aw-a=teachers');
    });
  });

  it('works or gives the link to be copied by hand where there is no clipboard', async () => {
    const { execCommand } = document;
    for (const works of [true, false]) {
      document.execCommand = () => works;
      await withClipboard(undefined, async () => {
        const element = await copy();
        if (works) expect(part(element, '.done-note').textContent).to.contain('Link copied');
        else
          expect(part<HTMLInputElement>(element, '.done-note input').value).to.contain(
            'aw-a=teachers',
          );
        await expectNoAxeViolations(element);
      });
      cleanFixtures();
      history.replaceState(null, '', address);
    }
    document.execCommand = execCommand;
  });
});

describe('the host', () => {
  it('sets every filter by attribute and property and hears no event of its own doing', async () => {
    const events: Event[] = [];
    const listen = (event: Event) => events.push(event);
    addEventListener('aw-filter-change', listen);
    const element = await mapWith(campaign, {
      country: 'ee pt',
      audience: 'teachers',
      topic: 'privacy wellbeing',
      format: 'on-site hybrid',
      kind: 'event training',
      language: 'et pt',
      from: '2021-02-01',
      to: '2021-02-28',
      q: 'lasteabi',
      edition: '2021',
    });
    expect(titles(element)).to.deep.equal(['Think before you click']);
    element.filters = { topic: ['gaming'] };
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['School radio']);
    removeEventListener('aw-filter-change', listen);
    expect(events).to.deep.equal([]);
  });

  it('hears of filters without the words of a search', async () => {
    const element = await mapWith(campaign);
    const changed = oneEvent<CustomEvent>(element, 'aw-filter-change');
    const search = part<HTMLInputElement>(element, '.search input');
    search.value = 'quiz';
    search.dispatchEvent(new InputEvent('input'));
    expect((await changed).detail).to.deep.equal({ filters: {}, count: 1 });
  });

  it('can make a country’s own page', async () => {
    const element = await mapWith(campaign, {
      country: 'EE',
      'lock-country': '',
      audience: 'teachers',
    });
    expect(all(element, '.countries, .small-states')).to.have.length(0);
    expect(all(element, '.chip').map((chip) => chip.textContent!.trim())).to.deep.equal([
      'For teachers',
    ]);
    part(element, '.clear .link').click();
    await element.updateComplete;
    expect(element.filters).to.deep.equal({ country: ['EE'] });
  });

  it('can put events for search engines into the page, and they leave with the map', async () => {
    const element = await mapWith(campaign, { 'json-ld': '', country: 'EE' });
    const script = await until(
      () => document.head.querySelector('script[type="application/ld+json"]'),
      'the script',
    );
    expect(script!.textContent).to.contain('Think before you click').and.not.to.contain('Jovens');
    element.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('can switch the view, the edition and the countdown', async () => {
    const two = [...campaign, { ...campaign[0]!, id: 'old', edition: 2020, title: 'Old one' }];
    const element = await mapWith(two, { edition: '2020', view: 'list', 'next-day': '2099-02-10' });
    expect(titles(element)).to.deep.equal(['Old one']);
    expect(all(element, '.map')).to.have.length(0);
    expect(part(element, '.countdown').textContent).to.contain('2099');
    const select = part<HTMLSelectElement>(element, '.edition select');
    select.value = '2021';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.count).to.equal(6);
    const map = await mapWith(campaign, { view: 'map', 'no-countdown': '' });
    expect(all(map, '.list, .countdown')).to.have.length(0);
  });
});

describe('take it along', () => {
  /** Catches what would be saved. */
  async function saved(run: () => void): Promise<{ name: string; type: string; text: string }> {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    let name: string | undefined;
    URL.createObjectURL = (object) => {
      blob = object as Blob;
      return 'blob:nothing';
    };
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      run();
      await until(() => name, 'a download');
      return { name: name!, type: blob!.type, text: await blob!.text() };
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('saves exactly the visible selection as CSV, iCalendar and GeoJSON', async () => {
    const element = await mapWith(campaign, { audience: 'teachers' });
    for (const [label, name, type] of [
      ['CSV', 'safer-internet-day.csv', 'text/csv'],
      ['ICS', 'safer-internet-day.ics', 'text/calendar'],
      ['GeoJSON', 'safer-internet-day.geojson', 'application/geo+json'],
    ] as const) {
      part(element, '.menu .button').click();
      await element.updateComplete;
      const file = await saved(() => byText(element, '.menu-list button', label).click());
      expect(file.name).to.equal(name);
      expect(file.type).to.contain(type);
      expect(file.text).to.contain('Think before you click').and.not.to.contain('School radio');
      if (label === 'GeoJSON') expect(JSON.parse(file.text).features).to.have.length(2);
      if (label === 'ICS') expect(file.text.match(/BEGIN:VEVENT/g)).to.have.length(2);
    }
  });

  it('saves own records that leave optional fields out', async () => {
    const { id, edition, title, country, start } = campaign[0]!;
    const element = await mapWith([
      { id, edition, title, country, start, source: { url: 'https://example.org' } },
      { ...campaign[3]! },
    ]);
    for (const label of ['CSV', 'ICS', 'GeoJSON']) {
      part(element, '.menu .button').click();
      await element.updateComplete;
      const file = await saved(() => byText(element, '.menu-list button', label).click());
      expect(file.text, label).to.contain(title).and.to.contain('Jovens');
    }
  });

  it('rounds the places of every file as the map rounds them', async () => {
    const element = await mapWith(campaign, { 'round-places': '1' });
    for (const label of ['CSV', 'ICS', 'GeoJSON']) {
      part(element, '.menu .button').click();
      await element.updateComplete;
      const file = await saved(() => byText(element, '.menu-list button', label).click());
      expect(file.text, label).not.to.match(/59\.44|38\.72/);
      expect(file.text, label).to.contain('59.4');
    }
  });

  it('says what a calendar cannot hold, before and after', async () => {
    const element = await mapWith(campaign);
    part(element, '.menu .button').click();
    await element.updateComplete;
    const item = byText(element, '.menu-list button', 'ICS');
    expect(item.textContent).to.contain('4 of 6 have a day');
    await saved(() => item.click());
    await until(() => all(element, '.done-note').length, 'the note');
    expect(part(element, '.done-note').textContent).to.contain('4 of 6 are in the file');
    await expectNoAxeViolations(element);
    const none = await mapWith(campaign.filter(({ start }) => !start));
    part(none, '.menu .button').click();
    await none.updateComplete;
    expect(byText(none, '.menu-list button', 'ICS').matches(':disabled')).to.equal(true);
  });

  it('shows how far a large file is and lets it be ended', async () => {
    const element = await mapWith(many(30_000));
    part(element, '.menu .button').click();
    await element.updateComplete;
    byText(element, '.menu-list button', 'CSV').click();
    await until(() => all(element, '.done-note .link').length, 'the way to end it');
    expect(part(element, '.done-note').textContent).to.contain('%');
    part<HTMLElement>(element, '.done-note .link').click();
    await element.updateComplete;
    expect(all(element, '.done-note')).to.have.length(0);
  });

  it('adds one activity to a calendar', async () => {
    const element = await mapWith(campaign);
    byText(element, '.entry-title', 'Think before').click();
    await element.updateComplete;
    const file = await saved(() => byText(element, '.actions button', 'Add to calendar').click());
    expect(file.name).to.equal('ee-talk.ics');
    expect(file.text.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('gives paper all rows at once', async () => {
    const element = await mapWith(undefined);
    const before = titles(element).length;
    dispatchEvent(new Event('beforeprint'));
    expect(titles(element)).to.have.length(element.count);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(titles(element).length).to.be.lessThan(before + 20);
  });

  it('shows the campaign in numbers, as bars and as tables', async () => {
    const element = await mapWith(undefined);
    byText(element, '.overview > .link', 'In numbers').click();
    await element.updateComplete;
    await until(() => all(element, '.chart').length === 3, 'the charts');
    all(element, '.chart .link')[0]!.click();
    await element.updateComplete;
    expect(part(element, '.chart table').textContent).to.contain('Spain');
  });
});
