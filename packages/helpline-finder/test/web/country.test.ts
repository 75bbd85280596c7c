import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, inZone, text } from './setup.js';

const panel = (element: Element) => $(element, '.panel');
const choices = (element: Element) => $$<HTMLButtonElement>(element, '.panel-choice');

async function type(element: AwHelplineFinder, value: string): Promise<HTMLInputElement> {
  const input = $<HTMLInputElement>(element, '.panel input')!;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return input;
}

/** Countries told by events while `run` runs. */
async function told(element: Element, run: () => unknown): Promise<string[]> {
  const countries: string[] = [];
  const listen = (event: Event) =>
    countries.push((event as CustomEvent<{ country: string }>).detail.country);
  document.addEventListener('aw-country-change', listen);
  await run();
  await (element as AwHelplineFinder).updateComplete;
  document.removeEventListener('aw-country-change', listen);
  return countries;
}

describe('the country', () => {
  let restore = () => {};
  afterEach(() => {
    restore();
    restore = () => {};
    cleanFixtures();
  });

  it('is guessed from the time zone and shown as a guess', async () => {
    restore = inZone('Europe/Tallinn');
    const element = await finder({ country: undefined, 'no-detect': undefined });
    expect(text($(element, '.bar-text'))).to.equal('You seem to be in Estonia');
    expect(element.country).to.equal('');
  });

  it('is asked for when nobody knows, or when guessing is forbidden', async () => {
    for (const [zone, forbidden] of [
      ['UTC', undefined],
      ['Europe/Tallinn', true],
    ] as const) {
      restore = inZone(zone);
      const element = await finder({ country: undefined, 'no-detect': forbidden });
      expect(text($(element, '.bar-text'))).to.equal('Which country are you in?');
      expect(choices(element)).to.deep.equal([]);
      expect($(element, '.bubble')).to.equal(null);
      // One calm question, and help in sight whatever the answer is.
      const help = $$<HTMLAnchorElement>(element, '.anywhere a').map(({ href }) => href);
      expect(help).to.deep.equal(['https://find.example/']);
      expect(text($(element, '.anywhere'))).to.contain(
        'These websites find help in many countries.',
      );
      cleanFixtures();
      restore();
    }
  });

  it('changes in two taps', async () => {
    const element = await finder();
    const countries = await told(element, async () => {
      $(element, '#change')!.click();
      await element.updateComplete;
      choices(element)
        .find((choice) => text(choice).startsWith('France'))!
        .click();
    });
    expect(countries).to.deep.equal(['FR']);
    expect(text($(element, '.bar-text'))).to.equal('Help in France');
    expect(text($(element, '.bubble-number'))).to.equal('119');
    expect(panel(element)).to.equal(null);
    await until(() => element.shadowRoot!.activeElement?.id === 'title', 'focus on the title');
  });

  it('is found by typing, in any language, and Enter takes the only one left', async () => {
    const element = await finder();
    $(element, '#change')!.click();
    await element.updateComplete;
    const input = await type(element, 'укр');
    expect(choices(element).map(text)).to.deep.equal(['Ukraine Україна']);
    const countries = await told(element, () => input.form!.requestSubmit());
    expect(countries).to.deep.equal(['UA']);
  });

  it('is not taken by Enter while several are left', async () => {
    const element = await finder();
    $(element, '#change')!.click();
    await element.updateComplete;
    const input = await type(element, '');
    const countries = await told(element, () => input.form!.requestSubmit());
    expect(countries).to.deep.equal([]);
    expect(choices(element).length).to.be.greaterThan(1);
    expect(element.shadowRoot!.activeElement).to.equal(choices(element)[0]);
  });

  it('without a line is not taken by Enter while several are left', async () => {
    const element = await finder({ country: undefined });
    const input = await type(element, 'guinea');
    const countries = await told(element, () => input.form!.requestSubmit());
    expect(countries).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(choices(element)[0]);
  });

  it('says what to try when no country has the name', async () => {
    const element = await finder();
    $(element, '#change')!.click();
    await element.updateComplete;
    await type(element, 'Atlantis');
    expect(text($(element, '.panel-none'))).to.contain('Try another spelling');
  });

  it('changes from the native list and keeps the list open for the arrow keys', async () => {
    const element = await finder();
    $(element, '#change')!.click();
    await element.updateComplete;
    const select = $<HTMLSelectElement>(element, '.panel select')!;
    expect(select.value).to.equal('EE');
    const countries = await told(element, () => {
      select.value = 'FR';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(countries).to.deep.equal(['FR']);
    expect(panel(element)).not.to.equal(null);
    expect(text($(element, '.bubble-number'))).to.equal('119');
  });

  it('has no combobox', async () => {
    const element = await finder({ country: undefined });
    expect($(element, '[role=combobox],[role=listbox],[aria-autocomplete]')).to.equal(null);
  });

  it('never turns into another: a wrong one is named and the list offered', async () => {
    restore = inZone('Europe/Tallinn');
    const element = await finder({ country: 'Atlantis', 'no-detect': undefined });
    expect(text($(element, '.problem'))).to.equal(
      'We do not know the country “Atlantis”. Please pick one.',
    );
    expect($(element, '.bubble')).to.equal(null);
    expect($$(element, '.panel optgroup')).to.have.length(1);
  });

  it('outside of the directory is told so, gets the international services, and no number', async () => {
    const element = await finder({ country: 'JP' });
    expect(text($(element, '.problem'))).to.equal(
      'We know of no national helpline in Japan. These websites find help in many countries.',
    );
    expect($$<HTMLAnchorElement>(element, '.answers a').map(({ href }) => href)).to.deep.equal([
      'https://find.example/',
    ]);
    expect(text($(element, '.base'))).not.to.contain('Hours not known');
    expect(
      $$<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => protocol === 'tel:'),
    ).to.deep.equal([]);
  });

  for (const [how, typed] of [
    ['in Russian', 'Колумбия'],
    ['in English', 'Colombia'],
    ['with a slip', 'Columbia'],
  ] as const) {
    it(`that is not listed is found by typing ${how}, and leads to help at once`, async () => {
      const element = await finder({ country: undefined });
      await type(element, typed);
      await element.updateComplete;
      expect(choices(element).map(text)).to.deep.equal(['Colombia no helpline known']);
      const countries = await told(element, () => choices(element)[0]!.click());
      expect(countries).to.deep.equal(['CO']);
      expect(text($(element, '.problem'))).to.contain('no national helpline in Colombia');
      expect($<HTMLAnchorElement>(element, '.answers a')!.href).to.equal('https://find.example/');
    });
  }

  it('that is not listed can be picked from the list', async () => {
    const element = await finder({ country: undefined });
    const select = $<HTMLSelectElement>(element, '.panel select')!;
    const codes = [...select.options].map(({ value }) => value);
    expect(codes).to.include.members(['CO', 'XK', 'BY', 'UA', 'SY']);
    select.value = 'XK';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(text($(element, '.bar-text'))).to.equal('Help in Kosovo');
    expect($(element, '.answers a')).not.to.equal(null);
  });

  it('that is not listed is guessed from the time zone like any other', async () => {
    restore = inZone('America/Bogota');
    // Without data at hand, since they are what is loaded with the zones of the world.
    const element = await finder({
      country: undefined,
      'no-detect': undefined,
      src: file('directory.json'),
    });
    expect(text($(element, '.bar-text'))).to.equal('You seem to be in Colombia');
    expect($(element, '.answers a')).not.to.equal(null);
  });

  it('is asked about where the page and the clock differ, and taken in one tap', async () => {
    restore = inZone('Europe/Paris');
    const element = await finder({ country: undefined, 'no-detect': undefined, lang: 'de-AT' });
    expect(text($(element, '.bar-text'))).to.equal('In welchem Land bist du?');
    const asked = $$(element, '.panel-ask button');
    expect(asked.map(text)).to.deep.equal(['Frankreich', 'Österreich']);
    const countries = await told(element, () => asked[0]!.click());
    expect(countries).to.deep.equal(['FR']);
    expect(text($(element, '.bubble-number'))).to.equal('119');
  });

  it('stands in a sentence as it should', async () => {
    const element = await finder({ country: 'GB' });
    expect(text($(element, '.bar-text'))).to.equal('Help in the United Kingdom');
  });

  it('set by the host tells no event', async () => {
    const element = await finder();
    const countries = await told(element, async () => {
      element.country = 'FR';
      await element.updateComplete;
      element.setAttribute('country', 'UA');
    });
    expect(countries).to.deep.equal([]);
    expect(text($(element, '.bar-text'))).to.equal('Help in Ukraine');
  });

  it('can be one of a list of all, which leads to all help and back', async () => {
    const element = await finder({ country: undefined, layout: 'list' });
    expect($$(element, '.entry')).to.have.length(5);
    expect(text($(element, '.entry')))
      .to.contain('Estonia')
      .and.to.contain('116 111');
    await type(element, 'fra');
    expect($$(element, '.entry')).to.have.length(1);
    const countries = await told(element, () => $(element, '.entry .link')!.click());
    expect(countries).to.deep.equal(['FR']);
    expect(text($(element, '.bubble-number'))).to.equal('119');
    $(element, '#change')!.click();
    await element.updateComplete;
    expect($$(element, '.entry')).to.have.length(5);
  });

  it('fits into a narrow column', async () => {
    const element = await finder({ layout: 'compact' });
    element.style.width = '280px';
    await element.updateComplete;
    const base = $(element, '.base')!;
    expect(base.scrollWidth).to.be.at.most(280);
    expect(text($(element, '.bubble-number'))).to.equal('116 111');
  });

  it('lines up with the page where the host takes the padding away', async () => {
    const element = await finder();
    element.style.setProperty('--aw-padding', '0px');
    const left = (selector: string) => $(element, selector)!.getBoundingClientRect().left;
    expect(left('.bubble')).to.equal(element.getBoundingClientRect().left);
  });

  it('keeps header and footer of the host', async () => {
    const element = await finder();
    element.innerHTML = '<p slot="header">Our school</p><p slot="footer">Room 12</p>';
    const slots = $$<HTMLSlotElement>(element, 'slot[name]').map(
      (slot) => slot.assignedElements()[0],
    );
    expect(slots.map((slotted) => slotted!.textContent)).to.deep.equal(['Our school', 'Room 12']);
  });
});
