import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { $, $$, finder, text } from './setup.js';

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
