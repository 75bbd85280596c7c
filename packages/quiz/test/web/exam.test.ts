import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { choices, choose, mount, next, pressWords, words } from './play.js';

describe('an exam', () => {
  afterEach(cleanFixtures);

  it('holds feedback to the end and lets one go back', async () => {
    const element = await mount(choices(3), { mode: 'exam' });
    await next(element);
    await choose(element, 1);
    await next(element);
    expect(words(element)).to.contain('Question 2').and.not.to.contain('Because');
    await expectNoAxeViolations(element);
    await pressWords(element, 'Question before');
    await choose(element, 0);
    await next(element);
    await next(element);
    await choose(element, 0);
    await next(element);
    expect(words(element)).to.contain('2 of 3 right');
    expect(words(element)).to.contain('Not answered').and.to.contain('Because it is so.');
    expect(words(element)).to.contain('What works: Option a');
    await expectNoAxeViolations(element);
  });
});
