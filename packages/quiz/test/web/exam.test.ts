import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import {
  all,
  choices,
  choose,
  find,
  focused,
  mount,
  next,
  pressWords,
  quizOf,
  words,
} from './play.js';

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
    expect(words(element)).to.contain('Ready to finish?');
    await expectNoAxeViolations(element);
    await next(element);
    expect(words(element)).to.contain('2 of 3 right');
    expect(words(element)).to.contain('Not answered').and.to.contain('Because it is so.');
    expect(words(element)).to.contain('What works: Option a');
    await expectNoAxeViolations(element);
  });

  it('asks before it ends, names what is unanswered, and leads back to it', async () => {
    const element = await mount(choices(4), { mode: 'exam' });
    await next(element);
    await next(element);
    await choose(element, 0);
    await next(element);
    await next(element);
    await choose(element, 0);
    await next(element);
    expect(element.result).to.equal(null);
    expect(focused(element)!.textContent).to.equal('Ready to finish?');
    expect(all(element, '.missing li').map((one) => one.innerText.trim())).to.deep.equal([
      'Question 1',
      'Question 3',
    ]);
    await pressWords(element, 'Question 3');
    expect(words(element)).to.contain('Question 3 of 4');
    await choose(element, 0);
    await next(element);
    // The answer to the last question is still there.
    expect(find<HTMLInputElement>(element, '.question input').checked).to.equal(true);
    await pressWords(element, 'Skip for now');
    expect(words(element)).to.contain('Question 4').and.to.contain('Ready to finish?');
    await pressWords(element, 'Back to the questions');
    expect(words(element)).to.contain('Question 4 of 4');
    expect(element.result).to.equal(null);
  });

  it('says when everything is answered, and shows one’s own answers at the end', async () => {
    const element = await mount(choices(1), { mode: 'exam' });
    await next(element);
    await choose(element, 1);
    await next(element);
    expect(words(element)).to.contain('You have answered every question.');
    await next(element);
    expect(words(element)).to.contain('Your answer: Option b');
  });

  it('judges no opinion in its review', async () => {
    const quiz = await quizOf('scale');
    const element = await mount(quiz, { mode: 'exam' });
    await next(element);
    await choose(element, 0);
    await next(element);
    await next(element);
    expect(all(element, '.review .mark svg')).to.have.length(0);
  });
});
