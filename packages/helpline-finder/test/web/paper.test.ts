import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { $, $$, file, finder, text, watchPrinting } from './setup.js';

describe('paper', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    cleanFixtures();
  });

  it('takes the place of the finder while the page prints, with a code of the page’s own address', async () => {
    const element = await finder();
    expect($(element, '.paper')).to.equal(null);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(text($(element, '.paper-title'))).to.equal('Someone to talk to in Estonia');
    expect(text($(element, '.paper-number'))).to.equal('116 111');
    expect($$(element, '.paper-rows th').map(text)).to.deep.equal([
      'In danger right now?',
      'Report something illegal',
      'Take down a picture of me',
      'Safer Internet Centre',
      'A child is missing',
    ]);
    expect($(element, '.qr path')!.getAttribute('d')).to.match(/^M/);
    expect(text($(element, '.paper-foot'))).to.contain(
      'After November 2027, please print a new one.',
    );
    expect($$(element, '.tear-off')).to.have.length(10);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect($(element, '.paper')).to.equal(null);
  });

  it('can be a poster or eight cards by attribute', async () => {
    for (const [layout, count] of [
      ['poster', 0],
      ['cards', 8],
    ] as const) {
      const element = await finder({ 'print-layout': layout });
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect($(element, `.${layout}`)).not.to.equal(null);
      expect($$(element, '.card')).to.have.length(count);
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('is printed alone by its buttons, and leaves nothing behind', async () => {
    const element = await finder({ country: 'FR' });
    const seen = watchPrinting(element);
    const buttons = $$(element, '.print button');
    expect(buttons.map(text)).to.deep.equal(['Sheet', 'Poster', 'Eight cards']);
    for (const button of buttons) button.click();
    expect(seen.printed).to.equal(3);
    const [sheet] = seen.frames;
    const doc = sheet!.contentDocument!;
    expect(text(doc.querySelector('.paper-title'))).to.equal('Someone to talk to in France');
    expect([...doc.querySelectorAll('.paper-number')].map(text)).to.deep.equal(['119', '3018']);
    expect(doc.title).to.equal('Someone to talk to');
    for (const frame of seen.frames) frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect($$(element, 'iframe')).to.have.length(0);
  });

  it('says on cards and tear-offs whom a number is for, and gives a child its own', async () => {
    const { directory } = await finder();
    const [child] = directory!.countries.EE!.services;
    child!.audiences = ['child'];
    const parents = structuredClone(child!);
    Object.assign(parents, { id: 'ee-parents', audiences: ['parent'], name: { et: 'Vanemaliin' } });
    parents.channels[0]!.display = '123 456';
    directory!.countries.EE!.services.splice(1, 0, parents);
    for (const [audience, number, whom] of [
      ['child', '116 111', 'For children and teens'],
      ['parent', '123 456', 'For parents'],
    ] as const) {
      const cards = await finder({ 'print-layout': 'cards', audience }, { directory });
      window.dispatchEvent(new Event('beforeprint'));
      await cards.updateComplete;
      expect(new Set($$(cards, '.card-number').map(text))).to.deep.equal(new Set([number]));
      expect(new Set($$(cards, '.card-whom').map(text))).to.deep.equal(new Set([whom]));
      const sheet = await finder({ audience }, { directory });
      window.dispatchEvent(new Event('beforeprint'));
      await sheet.updateComplete;
      expect($$(sheet, '.paper-number').map(text)[0]).to.equal(number);
      expect(text($(sheet, '.paper-answer'))).to.contain(whom);
      for (const tearOff of $$(sheet, '.tear-off').map(text)) {
        expect(tearOff).to.contain(number).and.to.contain(whom);
      }
    }
  });

  it('names what an emergency number is for where it is not for everything', async () => {
    const cards = await finder({ country: 'UA', 'print-layout': 'cards' });
    window.dispatchEvent(new Event('beforeprint'));
    await cards.updateComplete;
    expect(text($(cards, '.card-danger'))).to.equal(
      'In danger right now? Police 102 Ambulance 103',
    );
    const list = await finder({ country: undefined, layout: 'list' });
    const ukraine = $$(list, '.entry').find((entry) => text(entry).startsWith('Ukraine'))!;
    expect(text(ukraine.querySelector('.entry-danger'))).to.equal(
      'In danger right now? Police 102, Ambulance 103',
    );
  });

  for (const layout of ['sheet', 'poster', 'cards'] as const) {
    it(`fits on one page as ${layout}, with every number whole, in every country`, async () => {
      const published = (await (await fetch(file('../../src/data/directory.json'))).json()) as {
        countries: object;
      };
      const element = await finder({
        src: file('../../src/data/directory.json'),
        'print-layout': layout,
      });
      window.dispatchEvent(new Event('beforeprint'));
      element.style.width = '800px';
      for (const lang of ['en', 'uk']) {
        element.lang = lang;
        await until(() => $(element, '.base')!.lang === lang, lang);
        for (const country of Object.keys(published.countries)) {
          element.country = country;
          await element.updateComplete;
          // On a screen the paper is there but not shown; measure it in a column as wide as A4.
          $(element, '.on-paper')!.style.setProperty('display', 'block');
          const paper = $(element, '.paper')!;
          const what = `${country} ${lang}`;
          expect(paper.scrollHeight, what).to.be.at.most(paper.clientHeight + 2);
          for (const number of $$(element, '.paper .number')) {
            const box = number.closest('.tear-off, .paper-bubble, .card, td, .poster-danger');
            if (!box) continue;
            const [inner, outer] = [number.getBoundingClientRect(), box.getBoundingClientRect()];
            const whole =
              inner.right <= outer.right + 1 &&
              inner.left >= outer.left - 1 &&
              inner.bottom <= outer.bottom + 1 &&
              inner.top >= outer.top - 1;
            expect(whole, `${what} ${text(number)}`).to.equal(true);
          }
        }
      }
    });
  }

  it('puts on the poster who answers, the number, when, that it is free, and a code', async () => {
    const element = await finder({ 'print-layout': 'poster' });
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(text($(element, '.poster-name'))).to.equal('Lasteliin Child line');
    expect(text($(element, '.poster-number'))).to.equal('116 111');
    expect($$(element, '.poster-promises > span').map(text)).to.deep.equal([
      'Day and night',
      'Free',
      'Works only inside the country. You need not say your name.',
    ]);
    expect(text($(element, '.poster-danger'))).to.equal(
      'In danger right now? 112 Police, ambulance, fire',
    );
    expect($(element, '.poster .qr path')!.getAttribute('d')).to.match(/^M/);
    element.country = 'FR';
    await element.updateComplete;
    expect($$(element, '.poster-number').map(text)).to.deep.equal(['119', '3018']);
    expect(text($(element, '.poster-name'))).to.contain('When you are hurt or scared');
  });
});
