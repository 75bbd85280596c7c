import { describe, expect, test } from 'vitest';
import { readXml } from '../../../src/markup/read-xml.js';
import { all, textAt, textIn } from '../../../src/markup/walk-xml.js';
import { cdata, comment, xml, xmlDocument } from '../../../src/markup/write-xml.js';

describe('XML of others', () => {
  test('is read as it stands: text, attributes, sections, prefixes', () => {
    const root = readXml(
      '<?xml version="1.0"?><q:a xmlns:q="x" b="1 &amp; 2"><c>&lt;p&gt; &#228;&#x1F600;</c><c><![CDATA[<b>&amp;</b>]]></c></q:a>',
    );
    expect(root.name).toBe('a');
    expect(root.attributes['b']).toBe('1 & 2');
    expect(all(root, 'c').map(textIn)).toEqual(['<p> ä😀', '<b>&amp;</b>']);
  });

  test('is refused where it declares entities or a document type', () => {
    const billion = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>';
    const outside = '<!DOCTYPE l SYSTEM "file:///etc/passwd"><l/>';
    for (const text of [billion, outside, '<l><!ENTITY x "y"></l>'])
      expect(() => readXml(text)).toThrow(/declares a document type or entities/);
    expect(
      textIn(readXml('<l><![CDATA[<!DOCTYPE html>]]></l>')),
      'text about it is no declaration',
    ).toBe('<!DOCTYPE html>');
  });

  test('leaves an entity that nobody declared as it stands', () => {
    expect(textIn(readXml('<l>&lol;</l>'))).toBe('&lol;');
  });

  test('is refused where it is broken, nested without end, or no XML', () => {
    expect(() => readXml('<a><b></a>')).toThrow(/not well-formed XML.*line 1/);
    expect(() => readXml('')).toThrow(/XML/);
    expect(() => readXml('<a>'.repeat(5_000) + '</a>'.repeat(5_000))).toThrow(/XML|levels deep/);
  });

  test('is written so that no text can leave its field', () => {
    const nasty = '</a>"\'<script>&]]>--';
    const text = xmlDocument(
      xml('r', { b: nasty }, xml('c', {}, nasty), xml('d', {}, cdata(nasty)), comment(nasty)),
    );
    const root = readXml(text);
    expect(root.attributes['b']).toBe(nasty);
    expect(textAt(root, 'c')).toBe(nasty);
    expect(textAt(root, 'd')).toBe(nasty);
  });
});
