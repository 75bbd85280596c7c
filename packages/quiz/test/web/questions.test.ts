import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import {
  accessibilityTree,
  cleanFixtures,
  expectNoAxeViolations,
} from '@awareness-widgets/core/testing.js';
import type { AwQuiz } from '../../src/define.js';

import {
  all,
  choose,
  find,
  focused,
  mount,
  next,
  press,
  pressWords,
  quizOf,
  words,
} from './play.js';

async function key(element: AwQuiz, name: string): Promise<void> {
  // Firefox knows the space bar by its character only.
  await sendKeys({ press: name === 'Space' ? ' ' : name });
  await element.updateComplete;
}

/** Tabs until something inside the quiz matches. */
async function tabTo(element: AwQuiz, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (focused(element)?.matches(selector)) return;
    await key(element, 'Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

const set = async (element: AwQuiz, index: number, value: string): Promise<void> => {
  const field = all<HTMLInputElement | HTMLSelectElement>(
    element,
    '.question select, .question input',
  )[index]!;
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  );
  await element.updateComplete;
};

interface Case {
  id: string;
  /** Gives the right answer, and a partly wrong one. */
  right(element: AwQuiz): Promise<void>;
  partly(element: AwQuiz): Promise<void>;
  /** Lines of the accessibility tree that must be there, in order. */
  tree: string[];
  /** The same right answer by keys alone. */
  keys(element: AwQuiz): Promise<void>;
  explains: string;
}

const cases: Case[] = [
  {
    id: 'copied-voice',
    right: (e) => choose(e, 1),
    partly: (e) => choose(e, 0),
    tree: [
      'group "Cousin Theo sends a voice message.',
      'figure "Message from Theo"',
      'Voice message, 0:09',
      'radio "Send it. That is his voice."',
      'radio "Ring the number she has saved."',
    ],
    async keys(e) {
      await tabTo(e, 'input');
      await key(e, 'ArrowDown');
    },
    explains: 'A familiar voice is no longer proof',
  },
  {
    id: 'true-age',
    right: (e) => choose(e, 1),
    partly: (e) => choose(e, 0),
    tree: ['group "True or false?', 'radio "True"', 'radio "False"'],
    async keys(e) {
      await tabTo(e, 'input');
      await key(e, 'ArrowDown');
    },
    explains: 'An old or made picture',
  },
  {
    id: 'helpful-friends',
    right: (e) => choose(e, 0, 2),
    partly: (e) => choose(e, 0, 1),
    tree: ['group "Mats is sad', 'Choose all that fit', 'checkbox "Ask how he is"'],
    async keys(e) {
      await tabTo(e, 'input');
      await key(e, 'Space');
      await key(e, 'Tab');
      await key(e, 'Tab');
      await key(e, 'Space');
    },
    explains: 'Listening and going along',
  },
  {
    id: 'nasty-post',
    async right(e) {
      const texts = [
        'Take a screenshot',
        'Report the post',
        'Block the account',
        'Show the screenshot',
      ];
      for (const [to, text] of texts.entries()) {
        const at = () => all(e, '.order-row').findIndex((row) => row.textContent!.includes(text));
        while (at() > to) await press(e, `.order-row:nth-child(${at() + 1}) button:first-of-type`);
      }
    },
    partly: async () => {},
    tree: [
      'group "Someone posts',
      'Put them in order',
      'list',
      'item',
      'button "Move up: ',
      'button "Move down: ',
    ],
    async keys(e) {
      await this.right(e);
      // One move by key, and back.
      find(e, '.order-row:nth-child(1) button:last-of-type').focus();
      await key(e, 'Enter');
      find(e, '.order-row:nth-child(2) button:first-of-type').focus();
      await key(e, 'Space');
    },
    explains: 'Keep proof, report, block, tell',
  },
  {
    id: 'who-asks',
    async right(e) {
      for (const [i, id] of ['map', 'call', 'alarm'].entries()) await set(e, i, id);
    },
    async partly(e) {
      for (const [i, id] of ['map', 'alarm', 'contacts'].entries()) await set(e, i, id);
    },
    tree: [
      'group "What does each app',
      'combobox "A map for walking" [= Choose what belongs to it]',
    ],
    async keys(e) {
      const rights = ['Where you are', 'Camera and microphone', 'Nothing at all'];
      for (const [i, text] of rights.entries()) {
        await tabTo(e, `#match-${['map', 'call', 'alarm'][i]}`);
        // Typing chooses in a closed list.
        await sendKeys({ type: text.slice(0, 5) });
        await key(e, 'Tab');
      }
    },
    explains: 'An app may ask for more than it needs',
  },
  {
    id: 'share-or-keep',
    async right(e) {
      for (const [text, group] of [
        ['drawing', 0],
        ['school', 1],
        ['song', 0],
        ['birth', 1],
      ] as const) {
        const row = all(e, '.sort-row').find((one) => one.textContent!.includes(text))!;
        row.querySelectorAll('input')[group]!.click();
        await e.updateComplete;
      }
    },
    async partly(e) {
      for (const row of all(e, '.sort-row')) row.querySelectorAll('input')[0]!.click();
      await e.updateComplete;
    },
    tree: ['Choose a group for each.', 'group "', 'radio "Fine to show"', 'radio "Better kept"'],
    async keys(e) {
      await tabTo(e, '.sort-row input');
      for (const row of all(e, '.sort-row')) {
        const keep = /school|birth/.test(row.textContent!);
        await key(e, keep ? 'ArrowDown' : 'Space');
        await key(e, 'Tab');
      }
    },
    explains: 'What you like can be shown',
  },
  {
    id: 'password-words',
    async right(e) {
      await set(e, 0, 'long');
      await set(e, 1, 'One');
      await set(e, 2, 'login');
    },
    async partly(e) {
      await set(e, 0, 'short');
      await set(e, 1, 'many');
      await set(e, 2, 'login');
    },
    tree: [
      'Fill the gaps.',
      'A good password is',
      'combobox "how it is" [= …]',
      'textbox "how many accounts"',
    ],
    async keys(e) {
      await tabTo(e, 'select');
      await sendKeys({ type: 'lo' });
      await key(e, 'Tab');
      await sendKeys({ type: 'one' });
      await key(e, 'Tab');
      await sendKeys({ type: 'login' });
      await e.updateComplete;
    },
    explains: 'Long, only once, and a second lock',
  },
  {
    id: 'parcel-message',
    right: (e) => choose(e, 0, 2, 3),
    partly: (e) => choose(e, 0, 1),
    tree: [
      'figure "Message from Parcel Service"',
      'checkbox "you must pay today',
      'checkbox "The fee is only',
    ],
    async keys(e) {
      await tabTo(e, '.segment input');
      await key(e, 'Space');
      await key(e, 'Tab');
      await key(e, 'Tab');
      await key(e, 'Space');
      await key(e, 'Tab');
      await key(e, 'Space');
    },
    explains: 'Rush, a strange address',
  },
  {
    id: 'phone-at-night',
    right: (e) => choose(e, 2),
    partly: (e) => choose(e, 0),
    tree: [
      'There is no right or wrong here.',
      'radio "1: Very easy"',
      'radio "2"',
      'radio "5: Very hard"',
    ],
    async keys(e) {
      await tabTo(e, 'input');
      await key(e, 'ArrowRight');
    },
    explains: 'Many people find it hard',
  },
  {
    id: 'age-limit',
    right: (e) => choose(e, 1),
    partly: (e) => choose(e, 0),
    tree: ['There is no right or wrong here.', 'radio "Families should decide"'],
    async keys(e) {
      await tabTo(e, 'input');
      await key(e, 'ArrowDown');
    },
    explains: 'Countries are deciding this right now',
  },
  {
    id: 'gift-skin',
    async right(e) {
      await pressWords(e, 'Ask a friend');
      await pressWords(e, 'Report Falcon77');
    },
    async partly(e) {
      await pressWords(e, 'Say thanks');
      await pressWords(e, 'Send the number');
    },
    tree: [
      'group "A player you do not know',
      'group "What happens next?"',
      'button "Say thanks and go on playing"',
    ],
    async keys(e) {
      await tabTo(e, '.story-option:last-child');
      await key(e, 'Enter');
      expect(focused(e)!.textContent).to.contain('He wanted my number');
      await tabTo(e, '.story-option');
      await key(e, 'Space');
      expect(focused(e)!.textContent).to.contain('Noor keeps playing');
    },
    explains: 'A present can be a door opener',
  },
];

describe('question types', () => {
  afterEach(cleanFixtures);

  for (const one of cases) {
    describe(one.id, () => {
      it('is clean for axe while open, when something is missing, and with either feedback', async () => {
        for (const give of [one.right, one.partly]) {
          const element = await mount(await quizOf(one.id));
          await next(element);
          await expectNoAxeViolations(element);
          if (one.id !== 'nasty-post') {
            await next(element);
            await expectNoAxeViolations(element);
          }
          await give.call(one, element);
          await expectNoAxeViolations(element);
          await next(element);
          expect(words(element)).to.contain(one.explains);
          await expectNoAxeViolations(element);
          cleanFixtures();
        }
      });

      it('is clean for axe while a class talks, and when it is explained', async () => {
        const element = await mount(await quizOf(one.id), { mode: 'teams' });
        await next(element);
        await expectNoAxeViolations(element);
        await next(element);
        await expectNoAxeViolations(element);
      });

      it('is clean for axe in an exam: open, answered, and at the end with what was held back', async () => {
        const element = await mount(await quizOf(one.id), { mode: 'exam' });
        await next(element);
        await expectNoAxeViolations(element);
        await one.partly(element);
        await expectNoAxeViolations(element);
        await next(element);
        await expectNoAxeViolations(element);
      });

      it('tells right from partly right', async () => {
        const element = await mount(await quizOf(one.id));
        await next(element);
        await one.right(element);
        await next(element);
        const { score, max } = element['data']!.machine.score;
        expect(score).to.equal(max);
        const other = await mount(await quizOf(one.id));
        await next(other);
        await one.partly(other);
        await next(other);
        expect(other['data']!.machine.score.score).to.equal(0);
      });

      it('reads well', async () => {
        const element = await mount(await quizOf(one.id));
        await next(element);
        const tree = accessibilityTree(find(element, '.stage'));
        let from = 0;
        for (const line of one.tree) {
          const at = tree.indexOf(line, from);
          expect(at, `${line}\nin\n${tree}`).to.be.at.least(0);
          from = at;
        }
        // Whatever can be operated has a name.
        expect(tree).not.to.match(/^ *(radio|checkbox|textbox|combobox|button|link|img)( \[|$)/m);
      });

      it('is answered by keys alone', async () => {
        const element = await mount(await quizOf(one.id));
        await tabTo(element, '[part=next]');
        await key(element, 'Enter');
        await one.keys(element);
        await tabTo(element, '[part=next]');
        await key(element, 'Enter');
        expect(words(element)).to.contain(one.explains);
        const { score, max } = element['data']!.machine.score;
        expect(score).to.equal(max);
      });
    });
  }

  it('keeps the parts inside the page at 280 px', async () => {
    const quiz = await quizOf();
    for (const { id } of quiz.questions) {
      const element = await mount(await quizOf(id));
      element.style.inlineSize = '280px';
      await next(element);
      if (id === 'shared-photo') await next(element);
      const box = find(element, '.base');
      expect(box.scrollWidth, id).to.be.at.most(box.clientWidth);
      cleanFixtures();
    }
  });
});
