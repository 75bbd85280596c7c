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
