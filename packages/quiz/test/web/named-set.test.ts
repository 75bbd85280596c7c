import { expect } from 'chai';
import { cleanFixtures, fixture, html, oneEvent } from '@awareness-widgets/core/testing.js';
import type { AwErrorEvent } from '@awareness-widgets/core';
import type { AwQuiz } from '../../src/define.js';
import { find, ready, words } from './play.js';

describe('a set named by its id', () => {
  afterEach(cleanFixtures);

  it('is loaded from beside the module, and goes before the band', async () => {
    const element = await fixture<AwQuiz>(
      html`<aw-quiz set="starter-passwords-11-13" band="8-10"></aw-quiz>`,
    );
    await ready(element);
    expect(find(element, 'h2').innerText).to.equal('Five minutes: passwords');
    element.set = 'rights-11-13';
    await ready(element);
    expect(find(element, 'h2').innerText).to.equal('Your rights, also online');
  });

  it('comes from the folder that src names', async () => {
    const src = new URL('../../src/data/quizzes/', import.meta.url).href;
    const element = await fixture<AwQuiz>(html`<aw-quiz set="easy-8-10" src=${src}></aw-quiz>`);
    await ready(element);
    expect(words(element)).to.contain('easy to read');
  });

  it('that is nowhere keeps the fallback and names the id', async () => {
    const element = document.createElement('aw-quiz') as AwQuiz;
    element.innerHTML = '<p>On paper, too.</p>';
    element.set = 'pasword-11-13';
    const failed = oneEvent<AwErrorEvent>(element, 'aw-error');
    document.body.append(element);
    expect((await failed).detail.message).to.contain('There is no set "pasword-11-13"');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    element.remove();
  });
});
