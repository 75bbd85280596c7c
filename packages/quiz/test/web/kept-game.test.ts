import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, find, mount, next, pressWords, quizOf, words } from './play.js';

describe('a game that is kept', () => {
  const clear = () => sessionStorage.clear();
  beforeEach(clear);
  afterEach(() => {
    cleanFixtures();
    clear();
  });

  it('goes on after a reload, unfinished answers included', async () => {
    const quiz = await quizOf('true-age', 'password-words');
    const first = await mount(quiz, { resume: true });
    await next(first);
    await choose(first, 0);
    await next(first);
    await next(first);
    const [select] = all<HTMLSelectElement>(first, '.question select');
    select!.value = 'long';
    select!.dispatchEvent(new Event('change'));
    const kept = JSON.stringify(first['data']!.machine.state);
    cleanFixtures();
    const second = await mount(quiz, { resume: true });
    await until(() => words(second).includes('Question 2'), 'the second question');
    expect(JSON.stringify(second['data']!.machine.state)).to.equal(kept);
    expect(all<HTMLSelectElement>(second, '.question select')[0]!.value).to.equal('long');
    await expectNoAxeViolations(second);
    await pressWords(second, 'Start from the beginning');
    expect(words(second)).to.contain('2 questions');
    expect(sessionStorage.length).to.equal(0);
  });

  it('is not kept unless the host says so', async () => {
    const element = await mount(choices(2));
    await next(element);
    await choose(element, 0);
    await next(element);
    expect(sessionStorage.length).to.equal(0);
  });

  it('never meets another one on the same page', async () => {
    const [one, two] = [
      await mount(choices(2), { resume: true }),
      await mount(choices(2), { resume: true }),
    ];
    await next(one);
    await choose(one, 0);
    await next(two);
    await choose(two, 2);
    expect(find<HTMLInputElement>(one, ':checked').closest('label')!.textContent).to.contain(
      'Option a',
    );
    expect(find<HTMLInputElement>(two, ':checked').closest('label')!.textContent).to.contain(
      'Option c',
    );
    await next(one);
    expect(words(one)).to.contain('Because');
    expect(words(two)).not.to.contain('Because');
    expect(sessionStorage.length).to.equal(2);
  });

  it('is forgotten when it does not fit the quiz any more', async () => {
    const element = await mount(choices(2), { resume: true });
    await next(element);
    const [key] = Object.keys(sessionStorage);
    cleanFixtures();
    sessionStorage.setItem(key!, '{"seed":1,"game":"{broken"}');
    const again = await mount(choices(2), { resume: true });
    expect(words(again)).to.contain('2 questions');
  });
});
