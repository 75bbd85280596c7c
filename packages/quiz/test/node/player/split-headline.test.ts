import { describe, expect, it } from 'vitest';
import { splitHeadline } from '../../../src/player/split-headline.js';

describe('feedback', () => {
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
});
