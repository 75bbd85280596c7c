import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations, until } from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, choose, find, mount, next, pressWords, quizOf, words } from './play.js';

/** What would be printed, as text. */
const paper = () =>
  document.querySelector('aw-print-pages')?.shadowRoot!.textContent!.replace(/\s+/g, ' ') ?? '';

async function finish(element: AwQuiz): Promise<void> {
  await next(element);
  for (let i = 0; i < 20 && !element.result; i++) {
    if (all(element, '.question input').length > 0) await choose(element, 0);
    await next(element);
  }
}

describe('paper', () => {
  const { print } = window;
  let prints = 0;
  let seen = '';
  beforeEach(() => {
    prints = 0;
    window.print = () => {
      prints++;
      seen = paper();
    };
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
    cleanFixtures();
  });

  it('takes questions of every type, without the hard ones and without answers', async () => {
    const element = await mount(await quizOf());
    await element.print('sheet');
    expect(prints).to.equal(1);
    expect(seen).to.contain('Twelve ways to ask').and.to.contain('Name or team');
    expect(seen)
      .to.contain('Report the post in the app')
      .and.to.contain('Underline every warning sign.');
    expect(seen).not.to.contain('Elif').and.not.to.contain('Keep proof, report');
    await element.print('key');
    expect(seen)
      .to.contain('Answer key')
      .and.to.contain('Keep proof, report')
      .and.to.contain('B Ring the number she has saved.');
    await element.print('cards');
    expect(
      document.querySelector('aw-print-pages')!.shadowRoot!.querySelectorAll('h1'),
    ).to.have.length(4);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('aw-print-pages')).to.equal(null);
  });

  it('says what the screen says: pictures, heads of messages, all that fit, where choices lead', async () => {
    const quiz = await quizOf('helpful-friends', 'scenario', 'highlight');
    const src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')}`;
    Object.assign(quiz.questions[0]!, {
      image: { src, alt: 'A grey field' },
      scene: {
        kind: 'page',
        address: 'https://paypa1.example/login',
        title: 'Log in to Paypal',
        lines: ['Enter your password'],
      },
    });
    Object.assign(quiz.questions[2]!, {
      document: {
        kind: 'mail',
        from: 'Bank',
        title: 'You won 1000 €',
        lines: [['Dear ', { id: 's', text: 'customer', clue: true, feedback: 'x' }, ', click.']],
      },
    });
    const element = await mount(quiz);
    await element.print('sheet');
    expect(seen).to.contain('Choose all that fit');
    expect(seen).to.contain('https://paypa1.example/login').and.to.contain('Log in to Paypal');
    expect(seen).to.contain('You won 1000 €').and.to.contain('Dear customer, click.');
    expect(seen).to.contain('→ go to ii').and.to.contain('→ Ending A').and.to.contain('Ending B:');
    const sheet = document.querySelector('aw-print-pages')!.shadowRoot!;
    expect(sheet.querySelector('img')!.alt).to.equal('A grey field');
  });

  it('has the numbers of the screen where a hard story is left off', async () => {
    const element = await mount(await quizOf('copied-voice', 'shared-photo', 'true-age'));
    for (const name of ['sheet', 'key'] as const) {
      await element.print(name);
      const items = document
        .querySelector('aw-print-pages')!
        .shadowRoot!.querySelectorAll<HTMLLIElement>('.sheet-questions > li');
      expect([...items].map((item) => item.value)).to.deep.equal([1, 3]);
    }
  });

  it('cuts nothing off', async () => {
    const quiz = choices(1);
    const question = quiz.questions[0] as unknown as { options: { text: string }[] };
    question.options[0]!.text =
      'https://login.example.com.account-verify.security-update.example.net/index.php?session=8f7a6b5c4d3e2f1a0b9c8d7e6f';
    const element = await mount(quiz);
    await element.print('sheet');
    const root = document.querySelector<HTMLElement>('aw-print-pages')!;
    // As wide as the page's text, and seen.
    root.style.cssText = 'display: block !important; inline-size: 182mm';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('aw-print-pages { display: block !important; inline-size: 182mm }');
    document.adoptedStyleSheets = [sheet];
    const box = root.getBoundingClientRect();
    for (const one of root.shadowRoot!.querySelectorAll('span, h2, li')) {
      expect(one.getBoundingClientRect().right).to.be.at.most(box.right + 1);
    }
    document.adoptedStyleSheets = [];
  });

  it('leaves nothing behind when printing is blocked', async () => {
    const element = await mount(choices(1));
    const sheets = document.adoptedStyleSheets.length;
    await element.print('cards');
    expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
    expect(document.querySelector('aw-print-pages')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('gives a certificate whose name stays nowhere', async () => {
    const element = await mount(choices(2));
    await finish(element);
    await pressWords(element, 'Certificate');
    await until(() => all(element, '#certificate-name').length > 0, 'the field for the name');
    await element.updateComplete;
    await expectNoAxeViolations(element);
    const field = find<HTMLInputElement>(element, '#certificate-name');
    field.value = 'Marta <b>';
    const before = performance.getEntriesByType('resource').length;
    await next(element);
    await until(() => prints === 1, 'printing');
    expect(seen)
      .to.contain('Marta <b>')
      .and.to.contain('2 of 2 right.')
      .and.to.contain('do thing 1');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('Marta');
    expect(document.cookie).not.to.contain('Marta');
    expect(location.href).not.to.contain('Marta');
    await pressWords(element, 'Back to the quiz');
    await until(() => words(element).includes('2 of 2 right'), 'the end');
  });

  it('offers no certificate where the host wants none', async () => {
    const element = await mount(choices(1), { 'no-certificate': true });
    await finish(element);
    expect(all(element, '[part=certificate]')).to.have.length(0);
  });

  it('prints one certificate for each team', async () => {
    const element = await mount(choices(1), { mode: 'teams' });
    await next(element);
    await next(element);
    for (let i = 0; i < 4; i++) {
      await choose(element, 0);
      await next(element);
    }
    await next(element);
    await pressWords(element, 'Print certificates');
    await until(() => words(element).includes('Hedgehogs'), 'the panel');
    await next(element);
    await until(() => prints === 1, 'printing');
    expect(
      document.querySelector('aw-print-pages')!.shadowRoot!.querySelectorAll('.certificate'),
    ).to.have.length(4);
  });
});
