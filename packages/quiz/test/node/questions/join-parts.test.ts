import { describe, expect, it } from 'vitest';
import { isApart } from '../../../src/questions/join-parts.js';

describe('stretches of a text', () => {
  it.each([
    ['Dear', 'customer', true],
    ['customer', ', click.', false],
    ['Dear ', 'customer', false],
    ['won', '!', false],
    ['(', 'today', false],
    ['today', ')', false],
    ['«', 'gratis', false],
    ['https://', 'paypa1.example', false],
    ['100', '%', false],
    ['customer', '’s', false],
    ['word', '(note)', true],
  ])('%s and %s', (before, after, apart) => {
    expect(isApart(before, after)).toBe(apart);
  });

  it('never put a space before what ends a sentence', () => {
    for (const sign of '.,;:!?…)]}”’»%') expect(isApart('word', `${sign} more`)).toBe(false);
  });
});
