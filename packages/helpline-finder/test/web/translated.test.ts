import { expect } from 'chai';
import {
  cleanFixtures,
  differences,
  translateTree,
  WAYS,
} from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, finder, text } from './setup.js';

const click =
  (selector: string, at = 0) =>
  (element: AwHelplineFinder) =>
    $$(element, selector)[at]!.click();
const set =
  (values: Partial<AwHelplineFinder>) =>
  (element: AwHelplineFinder): void =>
    void Object.assign(element, values);
const type = (value: string) => (element: AwHelplineFinder) => {
  const input = $<HTMLInputElement>(element, '.panel input')!;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Every kind of change that a finder knows. */
const CHANGES: readonly [string, (element: AwHelplineFinder) => unknown][] = [
  ['opens the countries', click('#change')],
  ['types a country', type('Fr')],
  ['picks another', click('.panel-choice')],
  ['asks as a parent', click('.audience.beside input', 1)],
  ['opens and closes the countries', click('#change')],
  ['closes them', click('#change')],
  ['gets a country by attribute', set({ country: 'EE' })],
  ['lists all countries', set({ layout: 'list', country: '' })],
  ['goes to one of them', click('.entry .link')],
  ['is made small', set({ layout: 'compact' })],
  ['is asked for an unknown country', set({ country: 'XX' })],
  ['is back', set({ country: 'FR', layout: 'full' })],
  ['learns the time', set({ now: new Date('2026-11-23T03:00:00Z') })],
  ['asks for other routes', set({ routes: 'illegal talk' })],
  ['loses its exit', set({ noExit: true })],
  ['speaks French', set({ lang: 'fr' })],
];

describe('a translated finder', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`shows after each change what it would show untranslated (${way})`, async () => {
      const now = new Date('2026-11-22T10:00:00Z');
      const element = await finder({}, { now });
      const twin = await finder({}, { now });
      for (const [what, change] of CHANGES) {
        translateTree(element, way);
        expect(text($(element, '.base')), what).to.contain('«');
        for (const one of [element, twin]) {
          change(one);
          await one.updateComplete;
        }
        expect(differences(element, twin), what).to.deep.equal([]);
      }
    });

    it(`never translates a number, the name of a service or an address (${way})`, async () => {
      const element = await finder();
      translateTree(element, way);
      const kept = $$(element, '.number:not(a), .name bdi, .way-text, .row-calls, dt');
      expect(kept.length).to.be.greaterThan(5);
      for (const one of kept) expect(text(one)).not.to.match(/«[\d+]/);
      expect(text($(element, '[part=number]'))).to.equal('116 111');
    });
  }
});
