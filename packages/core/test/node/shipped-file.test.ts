import { afterEach, describe, expect, it, vi } from 'vitest';
import { shippedFile, shippedFrom } from '../../src/shipped-file.js';

const beside = () => new URL('https://a.example/js/data/x.json');

describe('a shipped file', () => {
  afterEach(() => {
    shippedFrom(undefined);
    vi.unstubAllGlobals();
  });

  it('lies beside its module unless the page says otherwise', () => {
    expect(shippedFile('x.json', beside)).toBe('https://a.example/js/data/x.json');
  });

  it('lies where the page says, and the address beside the module is not even made', () => {
    vi.stubGlobal('document', { baseURI: 'https://b.example/en/page.html' });
    const fails = () => {
      throw new TypeError('Invalid URL');
    };
    shippedFrom('/aw-data');
    expect(shippedFile('x.json', fails)).toBe('https://b.example/aw-data/x.json');
    shippedFrom('data/');
    expect(shippedFile('x.json', fails)).toBe('https://b.example/en/data/x.json');
  });
});
