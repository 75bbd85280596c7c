import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { choices, find, mount, next } from './play.js';

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
