import { expect } from 'chai';
import { cleanFixtures, expectNoAxeViolations } from '@awareness-widgets/core/testing.js';
import { all, choices, choose, focused, mount, next, pressWords, words } from './play.js';

const glossary = [
  { term: 'Judge', text: 'Listens to both sides and takes none.' },
  { term: 'Right', text: 'Something that is written down for you.' },
];

describe('the glossary of a quiz', () => {
  afterEach(cleanFixtures);

  it('opens from the first screen and within a question, and leads back to it', async () => {
    const element = await mount({ ...choices(2), glossary });
    await pressWords(element, 'Words explained');
    expect(words(element)).to.contain('Judge Listens to both sides');
    expect(focused(element)?.innerText).to.equal('Words explained');
    await expectNoAxeViolations(element);
    await next(element);
    await next(element);
    await choose(element, 1);
    await pressWords(element, 'Words explained');
    await next(element);
    expect(words(element)).to.contain('Question 1');
    expect(all(element, 'input:checked'), 'the answer so far').to.have.length(1);
  });

  it('is not offered where a quiz has none', async () => {
    const element = await mount(choices(1));
    expect(words(element)).not.to.contain('Words explained');
  });
});
