import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, text } from './setup.js';

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
