import { expect } from 'chai';
import {
  cleanFixtures,
  expectNoAxeViolations,
  fixture,
  html,
  oneEvent,
  until,
} from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import {
  all,
  choices,
  choose,
  find,
  focused,
  listen,
  mount,
  next,
  press,
  pressWords,
  quizOf,
  ready,
  SHIPPED,
  words,
} from './play.js';

describe('a quiz for one', () => {
  afterEach(cleanFixtures);

  it('is played to the end, with every answer explained', async () => {
    const element = await mount(choices(2));
    const heard = listen(element, 'aw-quiz-start', 'aw-answer', 'aw-quiz-finish');
    expect(element.result).to.equal(null);
    expect(words(element)).to.contain('2 questions');
    await expectNoAxeViolations(element);
    await next(element);
    expect(words(element)).to.contain('Question 1 of 2');
    expect(focused(element)!.textContent).to.equal('What about number 1?');
    await expectNoAxeViolations(element);
    await choose(element, 1);
    await next(element);
    expect(words(element)).to.contain('About b').and.to.contain('Because it is so.');
    expect(words(element)).to.contain('Your answer').and.to.contain('This works');
    expect(words(element)).to.contain('You meet this again at the end.');
    expect(focused(element)!.textContent!.trim()).to.equal('About b');
    await expectNoAxeViolations(element);
    await next(element);
    await choose(element, 0);
    await next(element);
    await next(element);
    expect(words(element)).to.contain('One story comes back');
    await expectNoAxeViolations(element);
    await next(element);
    expect(words(element)).to.contain('Second look 1 of 1');
    await choose(element, 0);
    await next(element);
    expect(words(element)).to.contain('That is a star.');
    await expectNoAxeViolations(element);
    await next(element);
    expect(words(element)).to.contain('1 of 2 right').and.to.contain('1 more on the second try');
    expect(words(element)).to.contain('do thing 1').and.to.contain('do thing 2');
    await expectNoAxeViolations(element);
    expect(element.result).to.deep.equal({
      score: 1,
      max: 2,
      percent: 50,
      passed: true,
      learned: 1,
    });
    expect(heard).to.deep.equal([
      { type: 'aw-quiz-start', detail: null },
      { type: 'aw-answer', detail: { question: 'q1', correct: false, score: 0 } },
      { type: 'aw-answer', detail: { question: 'q2', correct: true, score: 1 } },
      { type: 'aw-answer', detail: { question: 'q1', correct: true, score: 1 } },
      { type: 'aw-quiz-finish', detail: { score: 1, max: 2, percent: 50, passed: true } },
    ]);
    await next(element);
    expect(words(element)).to.contain('2 questions');
    expect(element.result).to.equal(null);
  });

  it('tells nobody that they failed', async () => {
    const element = await mount(choices(1));
    await next(element);
    await choose(element, 2);
    await next(element);
    await next(element);
    await pressWords(element, 'Finish here');
    expect(words(element)).to.contain('You are on your way').and.to.contain('0 of 1 right');
    expect(words(element)).not.to.match(/fail|wrong|lost/i);
    expect(element.result!.passed).to.equal(false);
  });

  it('says what is missing instead of taking an empty answer', async () => {
    const element = await mount(choices(1));
    await next(element);
    await next(element);
    const [problem] = all(element, '[role=alert]');
    expect(problem!.textContent).to.contain('One part is still missing');
    expect(find(element, '.question input').getAttribute('aria-describedby')).to.equal(problem!.id);
    await expectNoAxeViolations(element);
    await choose(element, 0);
    expect(all(element, '[role=alert]')).to.have.length(0);
  });

  it('shows a hint when asked, and takes a skip back', async () => {
    const element = await mount(choices(2));
    await next(element);
    await pressWords(element, 'Show a hint');
    expect(words(element)).to.contain('A hint.');
    await expectNoAxeViolations(element);
    await pressWords(element, 'Skip for now');
    expect(words(element)).to.contain('Question 2');
    await pressWords(element, 'Take it back');
    expect(words(element)).to.contain('Question 1').and.to.contain('A hint.');
  });

  it('warns before a hard story, lets it go without trace, and ends it with help', async () => {
    const element = await mount(await quizOf('shared-photo'), { country: 'EE' });
    const heard = listen(element, 'aw-answer', 'aw-help-request');
    await next(element);
    expect(words(element)).to.contain('You can skip it.');
    expect(words(element)).not.to.contain('What helps Elif');
    await expectNoAxeViolations(element);
    await next(element);
    await choose(element, 0);
    await next(element);
    expect(words(element)).to.contain('Elif and Lars can turn to an adult');
    await expectNoAxeViolations(element);
    await press(element, '.next-step button');
    expect(words(element)).to.contain('You do not have to sort it out alone');
    expect(heard).to.deep.equal([{ type: 'aw-help-request', detail: { country: 'EE' } }]);
    await expectNoAxeViolations(element);
    await next(element);
    await next(element);
    expect(words(element)).to.contain('You reached the end');
    expect(words(element)).not.to.contain('right');
  });

  it('gives help to the host that asks for it, or follows its address', async () => {
    const element = await mount(choices(1), { 'help-href': '#help-{country}', country: 'fr' });
    const link = find<HTMLAnchorElement>(element, '.help');
    expect(link.getAttribute('href')).to.equal('#help-FR');
    element.addEventListener('aw-help-request', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    element.setAttribute('help-href', 'javascript:alert(1)');
    await ready(element);
    expect(all(element, 'a.help')).to.have.length(0);
    await press(element, '.help');
    expect(words(element)).to.contain('1 question');
  });

  it('plays the shipped quiz of its band without a request after loading', async () => {
    const element = await fixture<AwQuiz>(html`<aw-quiz src=${SHIPPED}><p>Fallback</p></aw-quiz>`);
    await ready(element);
    expect(words(element)).to.contain('10 questions');
    const before = performance.getEntriesByType('resource').length;
    await next(element);
    for (let i = 0; i < 60 && !element.result; i++) {
      const inputs = all<HTMLInputElement>(element, '.question input');
      if (inputs.length > 0) await choose(element, i % inputs.length);
      await next(element);
    }
    expect(element.result!.max).to.equal(8);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(document.cookie).to.equal('');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('aw-'))).to.deep.equal([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('aw-'))).to.deep.equal([]);
  });

  it('speaks the language around it and marks the quiz’s own', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    outer.innerHTML = '<aw-quiz></aw-quiz>';
    const element = outer.firstElementChild as AwQuiz;
    element.quiz = choices(1);
    await ready(element);
    expect(words(element)).to.contain('Commencer');
    await next(element);
    expect(find(element, '.question').lang).to.equal('en');
    expect(find(element, '.base').lang).to.equal('fr');
    for (const [lang, word] of [
      ['de', 'Antwort prüfen'],
      ['uk', 'Перевірити'],
      ['xx', 'Check answer'],
    ]) {
      outer.lang = lang!;
      await until(() => words(element).includes(word!), word!);
    }
    await expectNoAxeViolations(element);
  });

  it('falls back for attributes that make no sense', async () => {
    const element = await mount(choices(3), {
      mode: 'duel',
      band: 'adult',
      topic: 'cats',
      questions: '-4',
      'pass-mark': '900',
      shuffle: 'maybe',
      timer: 'soon',
      country: 'nowhere',
    });
    expect([element.mode, element.band, element.questions, element.timer]).to.deep.equal([
      'solo',
      '11-13',
      0,
      0,
    ]);
    expect(words(element)).to.contain('3 questions');
    element.setAttribute('questions', '2');
    await ready(element);
    expect(words(element)).to.contain('2 questions');
    element.setAttribute('topic', 'grooming');
    await ready(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    await expectNoAxeViolations(element);
  });

  it('keeps the fallback and lists what is wrong, with the line', async () => {
    const broken = JSON.stringify(choices(2), null, 1).replace('"Because it is so."', '7');
    const url = URL.createObjectURL(new Blob([broken], { type: 'application/json' }));
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    const failed = oneEvent<CustomEvent<{ code: string; message: string }>>(wrapper, 'aw-error');
    wrapper.innerHTML = `<aw-quiz src="${url}"><p>The quiz is also on paper.</p></aw-quiz>`;
    const { detail } = await failed;
    const line = broken.split('\n').findIndex((one) => one.includes('"explanation": 7')) + 1;
    expect(detail.code).to.equal('invalid');
    expect(detail.message).to.contain(`line ${line}: questions.0.explanation`);
    const element = wrapper.firstElementChild as AwQuiz;
    await ready(element);
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    find<HTMLDetailsElement>(element, 'details').open = true;
    expect(words(element)).to.contain(`Line ${line}`).and.to.contain('questions.0.explanation');
    expect(all(element, '.question')).to.have.length(0);
    await expectNoAxeViolations(element);
    URL.revokeObjectURL(url);
  });

  it('stands flush with the page where the host sets no inner padding', async () => {
    const element = await mount(choices(1));
    const left = (selector: string) => find(element, selector).getBoundingClientRect().left;
    const inner = () => left('.stage > *') - left('.player');
    expect(inner()).to.be.at.least(14);
    element.style.setProperty('--aw-padding', '0px');
    expect(inner()).to.equal(0);
  });

  it('shows words from a file as words', async () => {
    const quiz = choices(1);
    const nasty = '<img src=x onerror="window.hit=1">';
    Object.assign(quiz.questions[0]!, { prompt: nasty, explanation: nasty });
    const element = await mount(quiz);
    await next(element);
    expect(find(element, 'h2').textContent).to.equal(nasty);
    await choose(element, 0);
    await next(element);
    expect(all(element, 'img')).to.have.length(0);
  });
});
