import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import {
  all,
  choices,
  choose,
  find,
  focused,
  listen,
  mount,
  next,
  pressWords,
  quizOf,
  VIEWPORT,
  words,
} from './play.js';

describe('teams at one screen', () => {
  afterEach(cleanFixtures);

  it('play ten questions on a projector, from their names to the board', async () => {
    if (VIEWPORT) await setViewport({ width: 1280, height: 720 });
    const element = await mount(choices(10), { mode: 'teams' });
    const heard = listen(element, 'aw-quiz-start', 'aw-answer', 'aw-quiz-finish');
    await expectNoAxeViolations(element);
    const [count] = all<HTMLSelectElement>(element, 'select');
    count!.value = '3';
    count!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const names = all<HTMLInputElement>(element, '.team-name input');
    expect(names.map((name) => name.value)).to.deep.equal(['Otters', 'Owls', 'Foxes']);
    names[0]!.value = 'Wolves';
    names[0]!.dispatchEvent(new Event('input'));
    await element.updateComplete;
    await next(element);
    for (let question = 0; question < 10; question++) {
      expect(words(element)).to.contain(`Question ${question + 1} of 10`);
      expect(words(element)).to.contain('Talk it over with your team.');
      expect(all(element, '.question input')).to.have.length(0);
      if (question === 0) await expectNoAxeViolations(element);
      await next(element);
      for (let turn = 0; turn < 3; turn++) {
        const team = (question + turn) % 3;
        const name = ['Wolves', 'Owls', 'Foxes'][team]!;
        expect(focused(element)!.textContent!.trim()).to.equal(`${name}, what is your answer?`);
        // What others answered cannot be seen.
        expect(all(element, '.question :checked')).to.have.length(0);
        // Foxes miss every other question.
        await choose(element, team === 2 && question % 2 ? 1 : 0);
        await next(element);
      }
      expect(words(element)).to.contain('Because it is so.');
      expect(all(element, '.badge')).to.have.length(3);
      if (question === 1) await expectNoAxeViolations(element);
      await next(element);
    }
    expect(words(element)).to.contain('Together you got 25 of 30');
    expect(words(element)).to.contain('Wolves and Owls found the most.');
    expect(words(element)).to.contain('Worth talking about: privacy');
    expect(all(element, '.board-name').map((name) => name.textContent)).to.deep.equal([
      'Wolves',
      'Owls',
      'Foxes',
    ]);
    await expectNoAxeViolations(element);
    expect(heard[0]!.type).to.equal('aw-quiz-start');
    expect(heard.filter(({ type }) => type === 'aw-answer')).to.have.length(30);
    expect(heard[1]!.detail).to.deep.equal({ question: 'q1', correct: true, score: 1, team: 0 });
    expect(heard.at(-1)).to.deep.equal({
      type: 'aw-quiz-finish',
      detail: { score: 25, max: 30, percent: 83, passed: true },
    });
    const box = find(element, '.base');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('take back an answer before it is shown', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    await next(element);
    await next(element);
    await choose(element, 1);
    await next(element);
    await pressWords(element, 'Take it back');
    expect(
      find<HTMLInputElement>(element, '.question :checked').closest('label')!.textContent,
    ).to.contain('Option b');
  });

  it('take back the last tap of all while its feedback shows', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    await next(element);
    await next(element);
    for (let i = 0; i < 4; i++) {
      await choose(element, i === 3 ? 1 : 0);
      await next(element);
    }
    expect(words(element)).to.contain('Because it is so.').and.to.contain('looks again');
    await pressWords(element, 'Take it back');
    expect(focused(element)!.textContent!.trim()).to.equal('Hedgehogs, what is your answer?');
    await choose(element, 0);
    await next(element);
    expect(words(element)).to.contain('Because it is so.').and.not.to.contain('looks again');
  });

  it('can be told what the author says about each answer', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    await next(element);
    await next(element);
    for (let i = 0; i < 4; i++) {
      await choose(element, i % 2);
      await next(element);
    }
    const reasons = all<HTMLDetailsElement>(element, 'details.why');
    expect(reasons).to.have.length(3);
    expect(reasons[1]!.open).to.equal(false);
    reasons[1]!.querySelector('summary')!.click();
    await element.updateComplete;
    expect(reasons[1]!.innerText).to.contain('About b. It is explained.');
    await expectNoAxeViolations(element);
  });

  it('read the explanation with eight of them, beside their bar', async () => {
    if (VIEWPORT) await setViewport({ width: 1280, height: 720 });
    const element = await mount(choices(1), { mode: 'teams' });
    const [count] = all<HTMLSelectElement>(element, 'select');
    count!.value = '8';
    count!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await next(element);
    await next(element);
    for (let i = 0; i < 8; i++) {
      await choose(element, i % 3);
      await next(element);
    }
    for (const width of ['320px', '720px', '1280px']) {
      element.style.inlineSize = width;
      find(element, '[part=feedback]').scrollIntoView({ block: 'start' });
      const explanation = find(element, '[part=feedback] p').getBoundingClientRect();
      const bar = find(element, '[part=bar]').getBoundingClientRect();
      expect(explanation.bottom, width).to.be.at.most(bar.top + 1);
      expect(explanation.height, width).to.be.above(0);
      // No name is broken in two.
      for (const name of all(element, '.team strong')) {
        const { height } = name.getBoundingClientRect();
        expect(height, name.innerText).to.be.below(2 * parseFloat(getComputedStyle(name).fontSize));
      }
    }
  });

  it('are told apart where two have typed one name', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    for (const field of all<HTMLInputElement>(element, '.team-name input').slice(0, 2)) {
      field.value = 'Wolves';
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
    }
    await next(element);
    expect(all(element, '.team strong').map((one) => one.textContent)).to.deep.equal([
      'Wolves',
      'Wolves 2',
      'Foxes',
      'Hedgehogs',
    ]);
  });

  it('say what they think without being judged', async () => {
    for (const type of ['scale', 'opinion']) {
      const element = await mount(await quizOf(type), { mode: 'teams' });
      await next(element);
      expect(find(element, '[part=next]').textContent).not.to.contain('helps');
      await next(element);
      expect(find(element, '[part=feedback] h3').textContent).to.contain('Thank you');
      expect(words(element)).not.to.match(/What works|looks again|got it/);
      cleanFixtures();
    }
  });

  it('talk about hard stories without points', async () => {
    const element = await mount(await quizOf('shared-photo', 'true-age'), { mode: 'teams' });
    await next(element);
    expect(words(element)).to.contain('You can skip it.');
    await next(element);
    await next(element);
    expect(words(element)).to.contain('Elif and Lars can turn to');
    expect(words(element)).to.contain('0 points');
  });

  it('are told apart by shape and name with eight of them', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    const [count] = all<HTMLSelectElement>(element, 'select');
    count!.value = '8';
    count!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(new Set(all(element, '.team-name svg').map((shape) => shape.innerHTML)).size).to.equal(
      8,
    );
    await next(element);
    await expectNoAxeViolations(element);
    element.style.inlineSize = '320px';
    const box = find(element, '.base');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });
});
