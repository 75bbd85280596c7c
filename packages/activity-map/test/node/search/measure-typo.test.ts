import { expect, it } from 'vitest';
import { isWithin } from '../../../src/search/measure-typo.js';

it('counts a swap as one slip', () => {
  expect(isWithin('paretns', 'parents', 1)).toBe(true);
  expect(isWithin('cat', 'dog', 2)).toBe(false);
  expect(isWithin('abc', 'abcd', 1)).toBe(true);
});
