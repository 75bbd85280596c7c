import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';
import { all, choices, choose, find, mount, next, quizOf } from './play.js';

const LONG =
  'https://login.example.com.account-verify.security-update.example.net/index.php?session=8f7a6b5c4d3e2f1a';
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Every text of a quiz but its ids, types and addresses, made long. */
function lengthen<T>(value: T, key = ''): T {
  if (Array.isArray(value)) return value.map((one) => lengthen(one, key)) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, lengthen(one, name)]),
    ) as T;
  }
  const fixed = [
    'id',
    'type',
    'topic',
    'language',
    'band',
    'kind',
    'src',
    'url',
    'to',
    'group',
    'licence',
    'date',
    'answers',
    'voice',
  ];
  return (typeof value === 'string' && !fixed.includes(key) ? `${LONG} ${WORD}` : value) as T;
}

/** What sticks out of the quiz at its sides, or of its own box. */
function sticksOut(element: AwQuiz): string[] {
  const box = find(element, '.base').getBoundingClientRect();
  return all(element, '.base *').flatMap((one) => {
    if (one.closest('.visually-hidden, svg, .companion, option')) return [];
    const { left, right, width } = one.getBoundingClientRect();
    const out = width > 0 && (left < box.left - 1 || right > box.right + 1);
    return out ? `${one.localName}.${one.className}: ${Math.round(right - box.right)}` : [];
  });
}

describe('long words and addresses', () => {
  afterEach(cleanFixtures);

  const types = [
    'copied-voice',
    'helpful-friends',
    'ordering',
    'matching',
    'sorting',
    'gap',
    'highlight',
    'scale',
    'opinion',
    'scenario',
    'true-false',
  ];
  for (const type of types) {
    it(`never stick out of a question: ${type}`, async () => {
      for (const mode of ['solo', 'teams']) {
        const element = await mount(lengthen(await quizOf(type)), { mode });
        for (const width of ['280px', '320px', '720px', '1280px']) {
          element.style.inlineSize = width;
          expect(sticksOut(element), `${mode} ${width} intro`).to.deep.equal([]);
        }
        element.style.inlineSize = '280px';
        await next(element);
        expect(sticksOut(element), `${mode} question`).to.deep.equal([]);
        if (mode === 'teams') {
          await next(element);
          element.style.inlineSize = '280px';
          expect(sticksOut(element), 'open').to.deep.equal([]);
        }
        const [option] = all<HTMLElement>(element, '.question input, .story-option');
        option?.click();
        await element.updateComplete;
        await next(element);
        expect(sticksOut(element), `${mode} after`).to.deep.equal([]);
        cleanFixtures();
      }
    });
  }

  it('never lie over each other in the header, in any language of ours', async () => {
    for (const lang of ['en', 'de', 'fr', 'uk']) {
      const element = await mount(choices(16), { lang });
      await next(element);
      for (let i = 0; i < 9; i++) {
        await choose(element, 0);
        await next(element);
        await next(element);
      }
      for (const width of ['280px', '320px', '720px', '1280px']) {
        element.style.inlineSize = width;
        const count = find(element, '.count').getBoundingClientRect();
        const help = find(element, '[part=help]').getBoundingClientRect();
        const apart =
          count.right <= help.left || count.bottom <= help.top || help.bottom <= count.top;
        expect(apart, `${lang} ${width}`).to.equal(true);
        expect(sticksOut(element), `${lang} ${width}`).to.deep.equal([]);
      }
      cleanFixtures();
    }
  });

  it('stand in full above the lists of a matching question that would cut them off', async () => {
    const quiz = await quizOf('matching');
    const [question] = quiz.questions as unknown as [{ pairs: { right: string }[] }];
    question.pairs[0]!.right = 'A right-hand side that no list on a phone shows whole';
    const element = await mount(quiz);
    await next(element);
    expect(find(element, '.lettered').innerText).to.contain(question.pairs[0]!.right);
    const letters = all(element, '.lettered b').map((one) => one.textContent);
    const listed = [...find<HTMLSelectElement>(element, 'select').options].slice(1);
    expect(listed.map((one) => one.text.trim()[0])).to.deep.equal(letters);
  });
});
