import { describe, expect, it } from 'vitest';
import * as de from '../../../src/locales/faults-de.js';
import * as en from '../../../src/locales/faults-en.js';
import * as fr from '../../../src/locales/faults-fr.js';
import * as uk from '../../../src/locales/faults-uk.js';
import { describePlace } from '../../../src/quiz-file/describe-place.js';

describe.each(Object.entries({ de, en, fr, uk }))('faults in %s', (code, { terms, reviewed }) => {
  it('name the place and the remedy, in words of their own', () => {
    for (const [name, say] of Object.entries(terms.faults)) {
      const words = say('Aaa', 'Bbb', 'Ccc');
      expect(words, name).toMatch(/[.…]$/);
      const english = en.terms.faults[name as keyof typeof en.terms.faults];
      // The same values are told in every language.
      for (const value of ['Aaa', 'Bbb', 'Ccc']) {
        expect(words.includes(value), `${name} ${value}`).toBe(
          english('Aaa', 'Bbb', 'Ccc').includes(value),
        );
      }
      if (code !== 'en') expect(words, name).not.toBe(english('Aaa', 'Bbb', 'Ccc'));
    }
  });

  it('say whether a native speaker has read them', () => {
    if (code !== 'en') expect(reviewed).toBe(null);
  });
});

describe('the place of a fault', () => {
  const data = {
    questions: [{ prompt: 'What first?', options: [{ text: 'Run' }, { text: 'Hide' }] }],
  };
  it.each([
    ['questions.0.options.1.correct', 'Question 1 (“What first?”), answer 2 (“Hide”)'],
    ['questions.0.retry.prompt', 'Question 1 (“What first?”), the second try'],
    ['questions.3', 'Question 4'],
    ['passMark', 'The beginning of the file'],
    ['', 'The beginning of the file'],
  ])('%s is %s', (path, words) => {
    expect(describePlace(path, data, en.terms)).toBe(words);
  });
});
