import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, find, mount, next, quizOf, words } from './play.js';

describe('a quiz in another language than its page', () => {
  afterEach(cleanFixtures);

  it('says so before the start, to one player and to teams', async () => {
    for (const mode of ['solo', 'teams', 'exam']) {
      const same = await mount(choices(1), { mode, lang: 'en-GB' });
      expect(words(same)).not.to.contain('The stories are in');
      const german = await mount(choices(1), { mode, lang: 'de' });
      expect(words(german)).to.contain('Die Geschichten sind auf Englisch.');
      const french = await mount({ ...choices(1), language: 'uk' }, { mode, lang: 'fr' });
      expect(words(french)).to.contain('Les histoires sont en ukrainien.');
      // No words of ours, so they are English; the quiz is too.
      const polish = await mount(choices(1), { mode, lang: 'pl' });
      expect(words(polish)).to.contain('The stories are in English.');
      cleanFixtures();
    }
  });

  it('runs from right to left inside a page that does not, and the other way round', async () => {
    const arabic = { ...(await quizOf('copied-voice', 'matching', 'scale')), language: 'ar' };
    const element = await mount(arabic);
    expect(getComputedStyle(find(element, 'h2')).direction).to.equal('rtl');
    await next(element);
    const direction = (selector: string) => getComputedStyle(find(element, selector)).direction;
    expect(direction('.question')).to.equal('rtl');
    expect(direction('.top')).to.equal('ltr');
    await choose(element, 1);
    await next(element);
    expect(direction('.feedback p[lang]')).to.equal('rtl');
    const other = await mount(await quizOf('copied-voice'), { dir: 'rtl', lang: 'de' });
    await next(other);
    expect(getComputedStyle(find(other, '.top')).direction).to.equal('rtl');
    expect(getComputedStyle(find(other, '.question')).direction).to.equal('ltr');
    expect(all(other, '.question [lang=de]').every((one) => one.localName === 'bdi')).to.equal(
      true,
    );
  });

  it('is printed in the direction of its own text', async () => {
    const { print } = window;
    window.print = () => {};
    try {
      const element = await mount({ ...choices(1), language: 'he' });
      await element.print('sheet');
      const paper = document.querySelector<HTMLElement>('aw-print-pages')!;
      expect([paper.lang, paper.dir]).to.deep.equal(['he', 'rtl']);
      expect(paper.shadowRoot!.querySelector<HTMLElement>('.name-line')!.lang).to.equal('en');
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      window.print = print;
    }
  });
});
