import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { all, choose, choices, find, mount, next, quizOf, words } from './play.js';

describe('the look of questions', () => {
  afterEach(cleanFixtures);

  it('leaves a type as it is where another type stands in the same quiz', async () => {
    const marks = async (...ids: string[]) => {
      const element = await mount(await quizOf(...ids));
      await next(element);
      await choose(element, 0, 1);
      await next(element);
      return all(element, 'mark').map((mark) => {
        const { display, backgroundColor, fontWeight } = getComputedStyle(mark);
        return { display, backgroundColor, fontWeight };
      });
    };
    const alone = await marks('parcel-message');
    expect(alone).to.have.length(4);
    expect(alone[0]!.display).to.equal('inline');
    const { questions } = await quizOf();
    const others = questions.map(({ id }) => id).filter((id) => id !== 'parcel-message');
    expect(await marks('parcel-message', ...others)).to.deep.equal(alone);
  });

  it('puts a full stop right behind a gap, and a space before a word', async () => {
    const element = await mount(await quizOf('password-words'), { mode: 'teams' });
    await next(element);
    const text = find(element, '.gap-text').innerText.replace(/\s+/g, ' ');
    expect(text).to.match(/password is \S.*\S and used for \S.*\S account/);
    expect(text.trim()).to.match(/\S\.$/);
  });

  it('keeps a verdict’s icon at its first line where the words need two', async () => {
    const element = await mount(await quizOf('who-asks'));
    element.style.inlineSize = '280px';
    await next(element);
    await next(element);
    for (const select of all<HTMLSelectElement>(element, '.question select')) {
      select.value = 'contacts';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    await next(element);
    const verdicts = all(element, '.part-verdict');
    const tall = verdicts.filter(
      (one) => one.clientHeight > 2 * parseFloat(getComputedStyle(one).fontSize),
    );
    expect(tall).not.to.have.length(0);
    for (const one of tall) {
      const icon = one.querySelector('svg')!.getBoundingClientRect();
      const { top, height } = one.getBoundingClientRect();
      expect(icon.bottom).to.be.below(top + height / 2);
    }
  });

  it('puts no space before what ends a marked stretch', async () => {
    const quiz = await quizOf('highlight');
    Object.assign(quiz.questions[0]!, {
      document: {
        kind: 'mail',
        lines: [['Dear', { id: 's', text: 'customer', clue: true, feedback: 'x' }, ', click.']],
      },
    });
    const element = await mount(quiz);
    await next(element);
    expect(find(element, '.scene-line').textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Dear customer, click.',
    );
  });

  it('names a topic to read about only where there is something to read', async () => {
    const end = async (quiz: unknown, number: number) => {
      const element = await mount(quiz, { mode: 'exam' });
      await next(element);
      await choose(element, number);
      await next(element);
      await next(element);
      expect(words(element)).to.contain('You are on your way');
      return all(element, '.reading li').length;
    };
    expect(await end(await quizOf('copied-voice'), 0)).to.equal(1);
    expect(await end(choices(1), 1)).to.equal(0);
  });

  it('keeps its main button above what the page keeps at the bottom of the window', async () => {
    const element = await mount(choices(1));
    element.style.marginBlockStart = `${innerHeight - 240}px`;
    scrollTo(0, 0);
    const bottom = () => find(element, '.bar').getBoundingClientRect().bottom;
    expect(element.getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(bottom()).to.be.closeTo(innerHeight, 1);
    element.style.setProperty('--aw-bottom', '72px');
    expect(bottom()).to.be.closeTo(innerHeight - 72, 1);
  });
});
