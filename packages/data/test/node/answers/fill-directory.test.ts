import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Directory, fillDirectory, parse } from '../../../src/index.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../dist/directory.json', import.meta.url), 'utf8'),
);

describe('the shipped directory', () => {
  it('is valid, and filled in exactly as its schema would', () => {
    const checked = parse(Directory, shipped);
    expect(checked.ok && checked.value).toEqual(fillDirectory(shipped));
  });
});

describe('what is no directory', () => {
  it.each([
    null,
    'text',
    [],
    {},
    { countries: {} },
    { countries: { EE: {} }, international: [] },
    { countries: { EE: { emergency: [], services: [{}] } }, international: [] },
  ])('%j is left to the full check', (data) => {
    expect(fillDirectory(data)).toBeNull();
  });
});
