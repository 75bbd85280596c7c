import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../src/text/html-to-text.js';

describe('HTML of others', () => {
  test('becomes text, with paragraphs as lines', () => {
    expect(htmlToText('<p>One &amp; <b>two</b></p><p>three<br>four&nbsp;&eacute;</p>').text).toBe(
      'One & two\nthree\nfour é',
    );
    expect(htmlToText('3 < 4 and 5 > 4').text).toBe('3 < 4 and 5 > 4');
  });

  test('loses scripts, styles, frames and comments with what they hold', () => {
    const { text, active } = htmlToText(
      'a<script>alert("</p>")</script>b<style>p{}</style>c<!-- <p>x -->d<iframe src=x>y</iframe>e',
    );
    expect(text).toBe('abcde');
    expect(active).toBe(true);
    expect(htmlToText('<b onclick="x()">a</b>')).toMatchObject({ text: 'a', active: true });
    expect(htmlToText('<script>never closed').text).toBe('');
  });

  test('tells of pictures, as they stood', () => {
    expect(
      htmlToText('<img alt="A &quot;cat&quot;" src=\'https://x.example/a.png\'>').pictures,
    ).toEqual([{ src: 'https://x.example/a.png', alt: 'A "cat"' }]);
  });

  test('takes no longer for what is made to take long', () => {
    for (const piece of ['<', '<a ', '<!--', '&#', '<img src=', '<script>', '</', '<a"'])
      expect(htmlToText(piece.repeat(100_000)).text.length).toBeLessThan(1_000_000);
  });
});
