import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOption } from '../../src/page/read-option.js';
import { HOSTILE } from './fixtures.js';

const BASE = 'https://host.example/page/';

describe('readOption', () => {
  it('takes the attributes of widgets and the look as custom properties', () => {
    expect(readOption('country', 'EE', BASE)).toEqual({
      kind: 'attribute',
      name: 'country',
      value: 'EE',
    });
    expect(readOption('no-exit', '', BASE)).toMatchObject({ kind: 'attribute', name: 'no-exit' });
    expect(readOption('accent', '#00594d', BASE)).toEqual({
      kind: 'property',
      name: '--aw-accent',
      value: '#00594d',
    });
    expect(readOption('font', 'Georgia, "Noto Serif", serif', BASE)).not.toBeNull();
  });

  it('refuses handlers, styles, the page’s own names and anything that is not a word', () => {
    for (const name of [
      'onclick',
      'on',
      'style',
      'class',
      'id',
      'is',
      'slot',
      'nonce',
      'aw-widget',
    ]) {
      expect(readOption(name, 'x', BASE), name).toBeNull();
    }
    for (const name of ['', 'Country', 'a_b', 'a b', 'a=b', '-a', 'a-', 'ä', 'a1']) {
      expect(readOption(name, 'x', BASE), name).toBeNull();
    }
  });

  it('takes http(s) and relative addresses only', () => {
    for (const value of ['./our.json', '/our.json', 'https://sic.example/our.json']) {
      expect(readOption('src', value, BASE), value).not.toBeNull();
      expect(readOption('exit-href', value, BASE), value).not.toBeNull();
    }
    for (const value of [
      'javascript:1',
      'data:application/json,{}',
      'blob:x',
      'file:///etc/passwd',
    ]) {
      expect(readOption('src', value, BASE), value).toBeNull();
      expect(readOption('exit-href', value, BASE), value).toBeNull();
    }
  });

  it('takes a letter’s address for a link, and for nothing that is loaded', () => {
    expect(readOption('report-href', 'mailto:help@sic.example', BASE)).not.toBeNull();
    expect(readOption('src', 'mailto:help@sic.example', BASE)).toBeNull();
  });

  it('lets no colour fetch or leave its declaration', () => {
    for (const value of [
      'url(https://evil.example)',
      'red;background:url(x)',
      'var(--x)',
      '}',
      '',
    ]) {
      expect(readOption('paper', value, BASE), value).toBeNull();
    }
  });

  it('never yields a handler, a style or a running address, whatever comes in', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...HOSTILE));
    const name = fc.oneof(text, fc.constantFrom('src', 'exit-href', 'accent', 'onload', 'style'));
    fc.assert(
      fc.property(name, text, (key, value) => {
        const option = readOption(key, value, BASE);
        if (!option) return;
        expect(option.name).toMatch(/^(--aw-)?[a-z]+(-[a-z]+)*$/);
        expect(option.name).not.toMatch(/^on|^style$/);
        if (/src|href|url/.test(option.name)) {
          expect(new URL(option.value, BASE).protocol).toMatch(/^https?:$/);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
