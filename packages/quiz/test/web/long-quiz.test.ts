import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, mount, next } from './play.js';

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
