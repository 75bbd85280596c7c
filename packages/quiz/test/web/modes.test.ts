import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import {
  all,
  choices,
  choose,
  find,
  mount,
  next,
  pressWords,
  quizOf,
  ready,
  words,
} from './helpers.js';

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

describe('pictures', () => {
  afterEach(cleanFixtures);

  it('are there with the quiz, and say in words what they show', async () => {
    const quiz = choices(1);
    const src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')}`;
    Object.assign(quiz.questions[0]!, { image: { src, alt: 'A grey field' } });
    const element = await mount(quiz);
    await next(element);
    const image = find<HTMLImageElement>(element, '.beside img');
    expect(image.alt).to.equal('A grey field');
    expect(image.complete).to.equal(true);
    await expectNoAxeViolations(element);
  });

  it('from other sites are refused', async () => {
    const quiz = choices(1);
    Object.assign(quiz.questions[0]!, {
      image: { src: 'https://elsewhere.example/x.png', alt: 'x' },
    });
    const element = await mount(quiz);
    expect(element.state).to.equal('error');
  });
});

describe('a quiz of 200 questions', () => {
  afterEach(cleanFixtures);

  it('is played to its end, each question as light as in a short one', async () => {
    const nodes = (element: HTMLElement) => element.shadowRoot!.querySelectorAll('*').length;
    const short = await mount(choices(10));
    const long = await mount(choices(200));
    for (const element of [short, long]) {
      await next(element);
      await choose(element, 0);
      await next(element);
    }
    // A short one draws a mark for each question, a long one none.
    expect(nodes(long)).to.be.at.most(nodes(short));
    expect(all(short, '.progress i')).to.have.length(10);
    expect(all(long, '.progress i')).to.have.length(0);
    for (let i = 1; i < 200; i++) {
      await next(long);
      await choose(long, 0);
      await next(long);
    }
    await next(long);
    expect(long.result!.score).to.equal(200);
  });
});

describe('reading aloud', () => {
  afterEach(cleanFixtures);

  it('is offered only where a voice on the device speaks the language, and stops', async () => {
    const silent = await mount({ ...choices(1), language: 'se' });
    expect(all(silent, '[part=read]')).to.have.length(0);
    const speech = globalThis.speechSynthesis;
    if (!speech || typeof SpeechSynthesisUtterance === 'undefined') return;
    const { getVoices, speak, cancel } = speech;
    const said: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    const voice = { lang: 'en-GB', localService: true } as SpeechSynthesisVoice;
    const Real = globalThis.SpeechSynthesisUtterance;
    // A stand-in voice cannot be set on a real utterance.
    class Fake {
      text: string;
      voice: unknown;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(globalThis, { SpeechSynthesisUtterance: Fake });
    Object.defineProperties(speech, {
      getVoices: { value: () => [voice], configurable: true },
      speak: { value: (one: SpeechSynthesisUtterance) => said.push(one), configurable: true },
      cancel: { value: () => cancelled++, configurable: true },
    });
    try {
      const element = await mount(choices(1));
      await next(element);
      find(element, '[part=read]').click();
      await element.updateComplete;
      expect(said[0]!.text).to.equal('What about number 1? Option a. Option b. Option c.');
      expect(words(element)).to.contain('Stop reading');
      await expectNoAxeViolations(element);
      find(element, '[part=read]').click();
      await element.updateComplete;
      expect(cancelled).to.equal(1);
      find(element, '[part=read]').click();
      await choose(element, 0);
      await next(element);
      expect(cancelled).to.equal(2);
    } finally {
      Object.defineProperties(speech, {
        getVoices: { value: getVoices, configurable: true },
        speak: { value: speak, configurable: true },
        cancel: { value: cancel, configurable: true },
      });
      Object.assign(globalThis, { SpeechSynthesisUtterance: Real });
    }
  });
});
