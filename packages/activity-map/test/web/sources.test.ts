import { expect } from 'chai';
import '@awareness-widgets/activity-map/define.js';
import { cleanFixtures, part } from '@awareness-widgets/core/testing.js';
import { writeCompact } from '@awareness-widgets/data/compact.js';
import { toCsv, toGeojson, toIcs } from '@awareness-widgets/data/exporters.js';
import { campaign, many, mapWith, titles } from './samples.js';

afterEach(cleanFixtures);

const dated = campaign.filter(({ start }) => start && start.length > 7);

describe('sources', () => {
  for (const [name, text, list] of [
    ['csv', toCsv(campaign).text, campaign],
    ['ics', toIcs(campaign, { stamp: '2021-01-01T00:00:00Z' }).text, dated],
    ['geojson', toGeojson(campaign).text, campaign],
  ] as const) {
    it(`reads ${name} as it writes it`, async () => {
      const src = URL.createObjectURL(new Blob([text]));
      const element = await mapWith(undefined, { src: `${src}#x.${name}` });
      URL.revokeObjectURL(src);
      expect(titles(element).sort()).to.deep.equal(list.map(({ title }) => title).sort());
    });
  }

  it('names the rows of a spreadsheet that it leaves out', async () => {
    const text = 'title,country,start\nGood one,EE,2021-02-09\nNo country,,2021-02-09\n';
    const src = URL.createObjectURL(new Blob([text]));
    const element = await mapWith(undefined, { src: `${src}#x.csv`, debug: '' });
    URL.revokeObjectURL(src);
    expect(titles(element)).to.deep.equal(['Good one']);
    expect(part(element, '.bad').textContent).to.contain('Record 3');
  });

  it('asks for nothing more once the first view has settled', async () => {
    const element = await mapWith(undefined);
    const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const before = asked().length;
    const press = async (selector: string) => {
      part<HTMLElement>(element, selector).click();
      await element.updateComplete;
    };
    await press('.entry-title');
    expect(part(element, '.details')).to.exist;
    await press('.link.more');
    await press('.overview button');
    const search = part<HTMLInputElement>(element, 'input[type="search"]');
    search.value = 'quiz';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(part(element, '.charts')).to.exist;
    expect(part(element, '.date')).to.exist;
    expect(element.count).to.be.greaterThan(0);
    expect(asked().slice(before)).to.deep.equal([]);
  });

  it('opens the compact form and fetches only the pages in view', async () => {
    const { index, pages } = writeCompact(many(2000), { pageSize: 100 });
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = async (input, init) => {
      const url = String(input);
      if (!url.includes('big.awax')) return fetch(input, init);
      asked.push(url);
      const page = /pages\/(\d+)\.json$/.exec(url)?.[1];
      return new Response(page ? pages[Number(page)]! : (index as unknown as BodyInit));
    };
    try {
      const element = await mapWith(undefined, { src: '/big.awax' });
      expect(element.count).to.equal(2000);
      expect(titles(element).length).to.be.greaterThan(3);
      expect(titles(element)[0]).to.match(/^Activity number/);
      expect(asked.length).to.be.lessThan(pages.length);
    } finally {
      window.fetch = fetch;
    }
  });
});
