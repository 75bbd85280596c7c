import { describe, expect, it } from 'vitest';
import {
  bandOf,
  countOf,
  countryOf,
  percentOf,
  shuffleOf,
  topicOf,
} from '../../src/parse-attributes.js';

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
});
