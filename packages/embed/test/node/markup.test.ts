import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributes, escape, link, Markup, markup, tidy } from '../../src/snippets/markup.js';

const unescape = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_m, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
  );

describe('markup', () => {
  it('escapes every text so that it reads as written and opens no tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = String(markup`<p title="${text}">${text}</p>`);
        expect(html).toMatch(/^<p title="[^"<>]*">[^<>"]*<\/p>$/s);
        const legal = text
          // eslint-disable-next-line no-control-regex
          .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, '');
        expect(unescape(escape(text))).toBe(legal);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps markup and lists of it, and writes nothing for null, undefined and false', () => {
    expect(String(markup`<ul>${[markup`<li>1</li>`, markup`<li>${2}</li>`]}</ul>`)).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
    expect(String(markup`${null}${undefined}${false}${0}`)).toBe('0');
  });

  it('is not fooled by an object that looks like markup', () => {
    const fake = { toString: () => '<b>', html: '<b>' } as unknown as string;
    expect(String(markup`${fake}`)).toBe('&lt;b&gt;');
  });

  it('writes attributes, bare ones too, and no handlers or broken names', () => {
    const html = attributes({
      country: 'E"E',
      'no-exit': true,
      onclick: 'x',
      'a b': 'x',
      'a=': 'x',
    });
    expect(html.map(String).join('')).toBe(' country="E&quot;E" no-exit');
  });

  it('writes the text alone where there is no safe address', () => {
    expect(String(link(null, '<b>'))).toBe('&lt;b&gt;');
    expect(String(link('tel:1', '1'))).toBe('<a href="tel:1">1</a>');
  });

  it('leaves no empty lines', () => {
    expect(String(tidy(new Markup('\n<p>\n \n</p>\n')))).toBe('<p>\n</p>');
  });
});
