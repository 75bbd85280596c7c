import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, find, mount, next } from './play.js';

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

  it('can be the answers, on paper too', async () => {
    const quiz = choices(1);
    const src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="90"/>')}`;
    const [question] = quiz.questions as unknown as [{ options: object[] }];
    question.options.forEach((option, i) =>
      Object.assign(option, { image: { src, alt: `Sign ${i}` } }),
    );
    const element = await mount(quiz);
    await next(element);
    element.style.inlineSize = '280px';
    const pictures = () => all<HTMLImageElement>(element, '.option img');
    expect(pictures().map(({ alt }) => alt)).to.deep.equal(['Sign 0', 'Sign 1', 'Sign 2']);
    for (const picture of pictures()) {
      expect(picture.getBoundingClientRect().right).to.be.at.most(280);
    }
    await expectNoAxeViolations(element);
    await choose(element, 0);
    await next(element);
    expect(pictures()).to.have.length(3);
    const { print } = window;
    window.print = () => {};
    await element.print('sheet');
    expect(
      document.querySelector('aw-print-pages')!.shadowRoot!.querySelectorAll('img'),
    ).to.have.length(3);
    window.dispatchEvent(new Event('afterprint'));
    window.print = print;
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
