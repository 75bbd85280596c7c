import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, find, mount, next, pressWords, quizOf, ready } from './play.js';

describe('a time limit', () => {
  afterEach(cleanFixtures);

  it('is off by default, and without points when on', async () => {
    const off = await mount(choices(1));
    await next(off);
    expect(all(off, '[role=timer]')).to.have.length(0);
    const on = await mount(choices(1), { timer: '20' });
    await until(() => all(on, '.pace select').length > 0, 'the choice of pace');
    expect(all(on, '.pace option').map((option) => option.textContent!.trim())).to.deep.equal([
      'As set',
      '2 times as much',
      '10 times as much',
      'No limit',
    ]);
    await next(on);
    expect(find(on, '[role=timer]').textContent).to.match(/^0:(20|19|18)$/);
    await expectNoAxeViolations(on);
    await pressWords(on, 'More time');
    expect(find(on, '[role=timer]').textContent).to.match(/^0:(40|39|38|37)$/);
    await choose(on, 0);
    await next(on);
    expect(all(on, '[role=timer]')).to.have.length(0);
  });

  it('says truly how much is left, at any length and after more time', async () => {
    const element = await mount(choices(1), { timer: '10' });
    await until(() => all(element, '.pace select').length > 0, 'the choice of pace');
    await next(element);
    const said = () => find(element, '[role=status]').textContent!;
    const least = () => Number(/\d+/.exec(said())?.[0] ?? 0);
    const shown = () => Number(find(element, '[role=timer]').textContent!.split(':')[1]);
    await until(() => least() > 0, 'the announcement');
    expect(said()).to.equal('Less than 10 seconds left. You can take more.');
    expect(shown()).to.be.at.most(10);
    await pressWords(element, 'More time');
    await until(() => least() > 10, 'the next announcement');
    expect(least()).to.be.within(16, 20);
    expect(shown()).to.be.at.most(least());
  });

  it('can be left out, and never runs for a hard story', async () => {
    const none = await mount(choices(1), { timer: '20' });
    await until(() => all(none, '.pace select').length > 0, 'the choice of pace');
    const select = find<HTMLSelectElement>(none, '.pace select');
    select.value = '0';
    select.dispatchEvent(new Event('change'));
    await next(none);
    expect(all(none, '[role=timer]')).to.have.length(0);
    const hard = await mount(await quizOf('shared-photo'), { timer: '20' });
    await ready(hard);
    await next(hard);
    await next(hard);
    expect(all(hard, '[role=timer]')).to.have.length(0);
  });
});
