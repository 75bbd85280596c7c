import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  countOf,
  countryOf,
  percentOf,
  shuffleOf,
  topicOf,
} from '../../src/parse-attributes.js';
import { codeOf, lettersOf } from '../../src/results/code-of-game.js';
import { createQuiz } from '../../src/create-quiz.js';
import { decodeResult, encodeResult } from '../../src/results/result-code.js';
import { shuffleItems } from '../../src/engine/shuffle-items.js';
import { splitHeadline } from '../../src/player/split-headline.js';
import { hideSmall, summarizeCodes } from '../../src/results/summarize-codes.js';
import { clockText, timeLeft } from '../../src/player/time-left.js';
import type { Mark } from '../../src/engine/game.js';
import { pickVoice, textToRead } from '../../src/player/read-aloud.js';
import { smallQuiz } from './sample.js';
import { helpAddress } from '../../src/player/help-address.js';

const marks = fc.array(fc.constantFrom<Mark>('right', 'learned', 'open'), { maxLength: 250 });

describe('result codes', () => {
  it('say what was right, whatever the quiz', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const code = encodeResult({ quiz: 'K3F', marks: list });
        expect(decodeResult(code)).toEqual({ quiz: 'K3F', marks: list });
        expect(decodeResult(` ${code.toLowerCase().replaceAll('-', ' ')} `)!.marks).toEqual(list);
      }),
    );
  });

  it('are short, and catch slips', () => {
    const code = encodeResult({ quiz: 'K3F', marks: Array<Mark>(10).fill('right') });
    expect(code.length).toBeLessThanOrEqual(20);
    let caught = 0;
    for (let i = 4; i < code.length; i++) {
      if (code[i] === '-') continue;
      const slip = `${code.slice(0, i)}${code[i] === '7' ? '8' : '7'}${code.slice(i + 1)}`;
      if (decodeResult(slip) === null) caught++;
    }
    expect(caught).toBe(code.replaceAll('-', '').length - 3);
    expect(decodeResult('hello')).toBe(null);
    expect(decodeResult('')).toBe(null);
  });

  it('do not depend on the order that a pupil had', () => {
    const code = (seed: string) => {
      const quiz = createQuiz(smallQuiz(6), { shuffle: 'all', seed });
      quiz.send({ type: 'start' });
      while (quiz.state.phase === 'question' || quiz.state.phase === 'note') {
        const right = quiz.item!.id === 'q2' ? 'b' : 'a';
        if (!quiz.send({ type: 'answer', answer: [right] })) quiz.send({ type: 'skip' });
        quiz.send({ type: 'next' });
      }
      return codeOf('small', quiz);
    };
    expect(new Set(['1', '2', '3', '4'].map(code)).size).toBe(1);
  });
});

describe('a class summary', () => {
  const quiz = lettersOf('small', createQuiz(smallQuiz()).plan);
  const code = (...list: Mark[]) => encodeResult({ quiz, marks: list });

  it('is hidden below five codes', () => {
    const few = Array(4)
      .fill(code('right', 'right', 'right'))
      .join('\n');
    expect(summarizeCodes(few, quiz, 80)).toMatchObject({
      codes: 4,
      questions: null,
      percent: null,
    });
  });

  it('counts groups of five and more, and gives smaller ones in words', () => {
    const all = [
      ...Array(8).fill(code('right', 'right', 'open')),
      ...Array(2).fill(code('right', 'learned', 'right')),
    ].join(' ');
    const summary = summarizeCodes(
      `${all} nonsense ${encodeResult({ quiz: '000', marks: ['right'] })}`,
      quiz,
      60,
    );
    expect(summary.codes).toBe(10);
    expect(summary.unread).toHaveLength(2);
    expect(summary.questions).toEqual([
      { right: 10, learned: 0 },
      { right: 'nearly-all', learned: 'few' },
      { right: 'few', learned: 0 },
    ]);
    expect(summary.percent).toBe(67);
    expect(summary.passed).toBe(10);
  });

  it('never counts one to four people, on either side', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (count, more) => {
        const shown = hideSmall(count, count + more);
        if (typeof shown !== 'number') return;
        expect(shown === 0 || shown >= 5).toBe(true);
        expect(more === 0 || more >= 5).toBe(true);
      }),
    );
  });
});

describe('attributes', () => {
  it('fall back where they make no sense', () => {
    expect([bandOf(' 8-10 '), bandOf('adult'), bandOf(null)]).toEqual(['8-10', '11-13', '11-13']);
    expect([topicOf('scams'), topicOf('cats')]).toEqual(['scams', '']);
    expect([shuffleOf(''), shuffleOf('Options'), shuffleOf('yes'), shuffleOf(null)]).toEqual([
      'all',
      'options',
      'none',
      'none',
    ]);
    expect(['10', '0', '-3', '2.5', 'ten', ''].map(countOf(1))).toEqual([10, 0, 0, 0, 0, 0]);
    expect(['60', '5', '9999'].map((v) => countOf(10, 3600)(v))).toEqual([60, 0, 0]);
    expect(['0', '75 %', '101', '-1', 'x'].map(percentOf)).toEqual([0, 75, -1, -1, -1]);
    expect(['ee', 'EST', '11', null].map(countryOf)).toEqual(['EE', '', '', '']);
  });

  it('let no script into the address of help', () => {
    expect(helpAddress('/help/{country}', 'EE')).toBe('/help/EE');
    expect(helpAddress('tel:116111', '')).toBe('tel:116111');
    expect(helpAddress('javascript:alert(1)', '')).toBe('');
    expect(helpAddress(' JaVaScRiPt:alert(1)', '')).toBe('');
    expect(helpAddress('data:text/html,x', '')).toBe('');
  });
});

describe('words', () => {
  it('make a headline of a short first sentence', () => {
    expect(splitHeadline('That works. It is Theo.')).toEqual({
      headline: 'That works',
      rest: 'It is Theo.',
    });
    expect(splitHeadline('Really? Yes.')).toEqual({ headline: 'Really?', rest: 'Yes.' });
    expect(splitHeadline('Short')).toEqual({ headline: 'Short', rest: '' });
    const long = `${'word '.repeat(20)}end. Next.`;
    expect(splitHeadline(long)).toEqual({ headline: '', rest: long });
  });

  it('are read with stops, by a voice on the device', () => {
    expect(textToRead([' One\n two ', null, '', 'Three?'])).toBe('One two. Three?');
    const voices = [
      { lang: 'en-US', localService: false },
      { lang: 'en_GB', localService: true },
      { lang: 'de-AT', localService: true },
    ];
    expect(pickVoice(voices, 'en')).toBe(voices[1]);
    expect(pickVoice(voices, 'de-DE')).toBe(voices[2]);
    expect(pickVoice(voices, 'uk')).toBe(undefined);
  });
});

describe('time', () => {
  it('runs out at the pace chosen, and can be stretched', () => {
    const limit = { seconds: 60, pace: 1, since: 1000, extended: 0 } as const;
    expect(timeLeft(limit, 1000)).toBe(60);
    expect(timeLeft(limit, 31_000)).toBe(30);
    expect(timeLeft(limit, 999_000)).toBe(0);
    expect(timeLeft({ ...limit, pace: 10 }, 61_000)).toBe(540);
    expect(timeLeft({ ...limit, extended: 1 }, 61_000)).toBe(60);
    expect(timeLeft({ ...limit, pace: 0 }, 61_000)).toBe(null);
    expect(clockText(65)).toBe('1:05');
  });
});

describe('shuffling', () => {
  it('keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        expect(shuffleItems(items, seed).sort()).toEqual([...items].sort());
      }),
    );
  });
});
