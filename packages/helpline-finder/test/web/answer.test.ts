import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { $, $$, finder, text } from './setup.js';

describe('the first answer', () => {
  afterEach(cleanFixtures);

  it('is one large call button with a plain, selectable number', async () => {
    const element = await finder();
    const call = $<HTMLAnchorElement>(element, '.bubble')!;
    expect(call.href).to.equal('tel:116111');
    expect(text($(element, '.bubble-number'))).to.equal('116 111');
    expect(getComputedStyle(call).userSelect || 'text').to.equal('text');
    expect(text(call)).to.contain('Open now').and.to.contain('Day and night.');
    expect(text(call)).to.contain('Works only inside the country.');
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
    expect(text($(element, '.problem'))).to.contain('no national helpline in Georgia');
    expect(text($(element, '.answers'))).not.to.contain('Hours not known');
    expect($<HTMLAnchorElement>(element, '[part=emergency]')!.href).to.equal('tel:112');
  });

  it('never lets a line for somebody else, or of unknown hours, be the loud one', async () => {
    const { directory } = await finder({ country: 'UA' });
    const [line] = directory!.countries.UA!.services;
    line!.audiences = ['child'];
    const others = structuredClone(line!);
    Object.assign(others, { id: 'ua-parents', audiences: ['parent'] });
    others.channels[0]!.hours = null;
    directory!.countries.UA!.services = [line!, others];
    const element = await finder({ country: 'UA' }, { directory });
    expect($$(element, '.bubble:not(.quiet-bubble)')).to.deep.equal([]);
    expect(text($(element, '.closed-state'))).to.equal('Closed until Monday, 12:00');
    expect($<HTMLAnchorElement>(element, '.closed a')!.href).to.equal('tel:116111');
  });

  it('offers the international services when nobody is known to be open', async () => {
    const { directory } = await finder({ country: 'UA' });
    directory!.countries.UA!.services = directory!.countries.UA!.services.slice(0, 1);
    const element = await finder({ country: 'UA' }, { directory });
    expect(text($(element, '.instead'))).to.contain(
      'Nobody else we know is open right now. You can try: These websites find help in many countries.',
    );
    expect($<HTMLAnchorElement>(element, '.instead a')!.href).to.equal('https://find.example/');
    expect(text($(element, '.instead'))).not.to.contain('Hours not known');
  });

  it('says closed on public holidays where that is known', async () => {
    const { directory } = await finder({ country: 'UA' });
    directory!.countries.UA!.services[0]!.channels[0]!.hours!.holidays = 'closed';
    const element = await finder({ country: 'UA' }, { directory });
    expect(text($(element, '.base'))).to.contain('Closed on public holidays.');
  });

  it('says of each link whom it calls, and heads the row for danger', async () => {
    const element = await finder();
    for (const link of $$(element, '.answer a')) expect(text(link)).to.contain('Lasteliin');
    expect(text($(element, '.danger h3'))).to.equal('In danger right now?');
    expect($(element, '[part=emergency]')!.ariaLabel).to.equal('Call 112: Police, ambulance, fire');
  });

  it('has words in French and follows the page', async () => {
    const element = await finder({ lang: 'fr', country: 'FR' });
    expect(text($(element, 'h2'))).to.equal('Parler à quelqu’un');
    element.lang = 'uk';
    await until(() => text($(element, 'h2')) === 'Поговорити з кимось', 'Ukrainian');
  });
});
