import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, text } from './setup.js';

describe('the first answer', () => {
  afterEach(cleanFixtures);

  it('is one large call button with a plain, selectable number', async () => {
    const element = await finder();
    const call = $<HTMLAnchorElement>(element, '.bubble')!;
    expect(call.href).to.equal('tel:116111');
    expect(text($(element, '.bubble-number'))).to.equal('116 111');
    expect(getComputedStyle(call).userSelect || 'text').to.equal('text');
    expect(text(call)).to.contain('Open now').and.to.contain('Day and night.');
    expect(text(call)).to.contain('From inside the country.');
    expect($$(element, '.bubble')).to.have.length(1);
    expect(text($(element, 'h2'))).to.equal('Talk to someone');
  });

  it('names the helpline in the country’s language and the reader’s', async () => {
    const element = await finder();
    expect($(element, 'bdi')!.lang).to.equal('et');
    expect(text($(element, '.name'))).to.equal('Lasteliin Child line');
  });

  it('comes with chat and e-mail, and says that their hours are not known', async () => {
    const element = await finder();
    const ways = $$<HTMLAnchorElement>(element, '.answer .way');
    expect(ways.map((way) => way.href)).to.deep.equal([
      'https://chat.ee.example/',
      'mailto:abi@line.example',
    ]);
    expect(text(ways[0])).to.contain('Hours not known');
    expect(text($(element, '.speaks'))).to.contain('Estonian, Russian and English');
  });

  it('is a pair of equal bubbles where the right answer is a pair', async () => {
    const element = await finder({ country: 'FR' });
    const [first, second] = $$(element, '.bubble').map((bubble) => bubble.getBoundingClientRect());
    expect($$(element, '.bubble-number').map(text)).to.deep.equal(['119', '3018']);
    expect(first!.width).to.be.closeTo(second!.width, 1);
    expect(text($(element, '.fits'))).to.equal('When you are hurt or scared.');
    expect(text($$(element, '.bubble-state')[1])).to.equal('Open until 23:00');
  });

  it('steps back when closed, stays callable, and gives the bubble to who is open', async () => {
    const element = await finder({ country: 'UA' });
    expect(text($(element, '.closed-state'))).to.equal('Closed until Monday, 12:00');
    expect(text($(element, '.closed-number'))).to.equal('116 111');
    expect($<HTMLAnchorElement>(element, '.closed a')!.href).to.equal('tel:116111');
    expect(text($(element, '.instead-title'))).to.equal('You can reach this now:');
    expect($<HTMLAnchorElement>(element, '.bubble')!.href).to.equal('tel:1547');
  });

  it('never says open for what was not checked recently', async () => {
    const element = await finder({ country: 'LV' });
    expect(text($(element, '.bubble-state'))).to.equal('Hours not checked recently');
    expect(text($(element, '.base'))).not.to.match(/open now|open until/i);
    expect(text($(element, '.trust'))).to.contain('not checked recently');
  });

  it('never says open on a clock that is older than the data', async () => {
    const element = await finder({}, { now: new Date('2020-01-01T12:00Z') });
    expect(text($(element, '.bubble-state'))).to.equal('Hours not known');
  });

  it('says honestly that a country has no line of its own', async () => {
    const element = await finder({ country: 'GE' });
    expect(text($(element, '.base'))).to.contain('Find a helpline');
    expect($<HTMLAnchorElement>(element, '[part=emergency]')!.href).to.equal('tel:112');
  });

  it('has words in French and follows the page', async () => {
    const element = await finder({ lang: 'fr', country: 'FR' });
    expect(text($(element, 'h2'))).to.equal('Parler à quelqu’un');
    element.lang = 'uk';
    await until(() => text($(element, 'h2')) === 'Поговорити з кимось', 'Ukrainian');
  });
});

describe('the rows', () => {
  afterEach(cleanFixtures);

  it('call help in danger, with one number for all or one for each', async () => {
    const one = await finder();
    expect(text($(one, '[part=emergency]'))).to.equal('Call 112');
    const many = await finder({ country: 'UA' });
    expect($$(many, '[part=emergency]').map(text)).to.deep.equal(['Police 102', 'Ambulance 103']);
    const deaf = await finder({ country: 'FR' });
    expect($<HTMLAnchorElement>(deaf, '.danger a.inline')!.href).to.equal('sms:114');
  });

  it('open where they stand, with the site to go to', async () => {
    const element = await finder();
    const route = $<HTMLDetailsElement>(element, 'details.row-details')!;
    expect(text(route.querySelector('.row-title'))).to.equal('Report something illegal');
    route.querySelector('summary')!.click();
    await until(() => route.open, 'row');
    expect(route.querySelector<HTMLAnchorElement>('.way')!.href).to.equal(
      'https://hot.ee.example/',
    );
  });

  it('show the routes that the host chose, in its order, and danger always', async () => {
    const element = await finder({ routes: 'report talk' });
    expect(text($(element, 'h2'))).to.equal('Report something illegal');
    expect($$(element, '.row-title').map(text)).to.deep.equal([
      'In danger right now?',
      'Talk to someone',
    ]);
  });

  it('change words and order with who is asking, and hide nothing', async () => {
    const element = await finder({ country: 'FR' });
    const before = $$(element, '.name').length;
    $<HTMLInputElement>(element, 'input[value=parent]')!.click();
    await element.updateComplete;
    expect(element.audience).to.equal('parent');
    expect(text($(element, '.danger'))).to.contain('Someone in danger right now?');
    expect($$(element, '.name').length).to.equal(before);
  });

  it('filter further lines only by what helps', async () => {
    const element = await finder({ country: 'FR' });
    const labels = $$(element, '.chip').map(text);
    expect(labels).to.deep.equal(['Open now']);
    const box = $<HTMLInputElement>(element, '.chip input')!;
    box.click();
    await element.updateComplete;
    expect($$(element, '.more .name').map(text)).to.deep.equal(['Ligne A', 'Ligne B']);
    $(element, '.filters .link')!.click();
    await element.updateComplete;
    expect($$(element, '.more .name').map(text)).to.deep.equal(['Ligne C']);
  });
});

describe('the trust line', () => {
  afterEach(cleanFixtures);

  it('says where and when every number was read, and claims no call', async () => {
    const element = await finder({ 'report-href': 'mailto:editor@example.org' });
    expect(text($(element, '.trust p'))).to.equal(
      'Numbers read on public pages on 22 November 2026. Nobody has test-called them. Is one wrong?',
    );
    expect($<HTMLAnchorElement>(element, '[part=report]')!.href).to.equal(
      'mailto:editor@example.org',
    );
    const entries = $$(element, '.sources dt').map(text);
    expect(entries).to.include('112').and.to.include('Lasteliin · 116 111');
    for (const entry of $$(element, '.sources dl > div')) {
      expect(entry.querySelector('a')!.getAttribute('href')).to.match(/^https:/);
    }
  });

  it('has no report link for an address that is none', async () => {
    const element = await finder({ 'report-href': 'javascript:alert(1)' });
    expect($(element, '[part=report]')).to.equal(null);
  });
});

describe('the data', () => {
  afterEach(cleanFixtures);

  it('come from src', async () => {
    const element = await finder({ src: file('directory.json') });
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(text($(element, '.bubble-number'))).to.equal('116 111');
  });

  for (const [name, src] of [
    ['broken data', file('broken.json')],
    ['a missing file', file('nowhere.json')],
    ['something that is not JSON', import.meta.url],
  ] as const) {
    it(`leave the fallback and say so for ${name}`, async () => {
      const element = document.createElement('aw-helpline-finder');
      element.innerHTML = '<p>Call <a href="tel:112">112</a></p>';
      element.setAttribute('src', src);
      const failed = new Promise<CustomEvent>((resolve) =>
        element.addEventListener('aw-error', (event) => resolve(event)),
      );
      document.body.append(element);
      const { detail } = await failed;
      expect(detail.message).to.be.a('string').and.not.equal('');
      await element.updateComplete;
      expect(element.matches(':state(error)')).to.equal(true);
      expect($(element, 'slot:not([name])')).not.to.equal(null);
      expect($(element, '.exit')).not.to.equal(null);
      element.remove();
    });
  }

  it('may be empty', async () => {
    const element = await finder({ src: file('empty.json') });
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('take a centre’s overrides by property and by address, and name the centre', async () => {
    const fetched = await finder({ 'overrides-src': file('overrides.json') });
    expect(text($(fetched, '.bubble-number'))).to.equal('116 222');
    expect(text($(fetched, '.trust p'))).to.contain(
      'Confirmed by Centre of Estonia on 20 November 2026.',
    );
    const given = await finder(
      {},
      { overrides: await (await fetch(file('overrides.json'))).json() },
    );
    expect(text($(given, '.bubble-number'))).to.equal('116 222');
  });

  it('stay as shipped when overrides are wrong or missing', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message: unknown) => warnings.push(message);
    try {
      const bad = { version: 1, country: 'EE' } as unknown as NonNullable<
        AwHelplineFinder['overrides']
      >;
      const element = await finder({ 'overrides-src': file('nowhere.json') }, { overrides: bad });
      expect(text($(element, '.bubble-number'))).to.equal('116 111');
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((one) => String(one).includes('overrides left out'))).to.have.length(2);
  });

  it('are shown as text, whatever they contain', async () => {
    const element = await finder();
    const evil = structuredClone(element.directory!);
    evil.countries.EE!.services[0]!.name = { en: '<img src=x onerror=alert(1)>' };
    evil.countries.EE!.services[0]!.channels[0]!.dial = 'javascript:alert(1)';
    element.directory = evil;
    await element.updateComplete;
    expect($(element, 'img')).to.equal(null);
    expect($(element, 'a.bubble')).to.equal(null);
    expect($(element, 'div.bubble')).not.to.equal(null);
    expect(
      $$<HTMLAnchorElement>(element, 'a').every(({ protocol }) => protocol !== 'javascript:'),
    ).to.equal(true);
  });

  it('never throw on bad attributes', async () => {
    const element = await finder({
      audience: 'martian', layout: 'spiral', theme: 'neon', routes: ',,,', lang: '??', 'print-layout': 'x',
    }); // prettier-ignore
    expect(element.audience).to.equal('child');
    expect(element.layout).to.equal('full');
    expect(text($(element, '.bubble-number'))).to.equal('116 111');
  });
});
