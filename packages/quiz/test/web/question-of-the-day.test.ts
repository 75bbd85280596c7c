import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import {
  all,
  choose,
  find,
  focused,
  listen,
  mount,
  next,
  pressWords,
  ready,
  words,
} from './play.js';

const option = (id: string) => ({ id, text: `View ${id}`, feedback: `About ${id}. It is told.` });

/** Opinions, and one question that has a key. */
const quiz = {
  version: 1,
  id: 'days',
  language: 'en',
  band: '11-13',
  title: 'Days',
  questions: [
    ...['one', 'two', 'three'].map((id) => ({
      id,
      type: 'opinion',
      topic: 'privacy',
      prompt: `What about ${id}?`,
      options: [option('a'), option('b')],
      explanation: `People see ${id} in many ways. That is fine.`,
    })),
    {
      id: 'keyed',
      type: 'single',
      topic: 'privacy',
      prompt: 'Which is right?',
      options: [
        { ...option('a'), correct: true },
        { ...option('b'), correct: false },
      ],
      explanation: 'Because it is so.',
    },
  ],
};

describe('the question of the day', () => {
  afterEach(cleanFixtures);

  it('is there at once, and each day another one, never one with a key', async () => {
    const element = await mount(quiz, { mode: 'reflect', date: '2027-02-09' });
    const asked = new Set<string>();
    for (const day of ['09', '10', '11', '12']) {
      element.setAttribute('date', `2027-02-${day}`);
      await ready(element);
      asked.add(find(element, 'h2').innerText);
    }
    expect([...asked].sort()).to.deep.equal([
      'What about one?',
      'What about three?',
      'What about two?',
    ]);
    expect(words(element)).to.contain('Question of the day').and.not.to.contain('Question 1');
    await expectNoAxeViolations(element);
  });

  it('answers with what others think, and no score', async () => {
    const element = await mount(quiz, { mode: 'reflect', date: '2027-02-09' });
    const heard = listen(element, 'aw-quiz-start', 'aw-answer', 'aw-quiz-finish');
    await next(element);
    expect(find(element, '.problem').innerText).to.contain('One part is still missing');
    await choose(element, 1);
    await next(element);
    expect(words(element)).to.contain('Another question comes tomorrow.');
    expect(all(element, '[part=next], [part=score], [part=certificate]')).to.have.length(0);
    expect(heard.map(({ type }) => type)).to.deep.equal(['aw-answer']);
    expect(heard[0]!.detail).to.include({ correct: null });
    expect(element.result).to.equal(null);
    await expectNoAxeViolations(element);
  });

  it('can be thought over again, with the focus at the question', async () => {
    const element = await mount(quiz, { mode: 'reflect', date: '2027-02-09' });
    await choose(element, 0);
    await next(element);
    await pressWords(element, 'Take it back');
    expect(focused(element)?.localName).to.equal('h2');
    expect(all(element, 'input:checked')).to.have.length(0);
    await choose(element, 1);
    await next(element);
    expect(words(element)).to.contain('About b').and.to.contain('It is told.');
  });

  it('says that there is none where no question asks for an opinion', async () => {
    const element = await mount(
      { ...quiz, questions: quiz.questions.slice(3) },
      { mode: 'reflect' },
    );
    expect(element.state).to.equal('empty');
  });
});
