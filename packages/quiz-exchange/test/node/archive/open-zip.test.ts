import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip, textOf } from '../../../src/archive/open-zip.js';
import { writeZip } from '../../../src/archive/write-zip.js';
import { importQuiz } from '../../../src/import-quiz.js';

const said = async (bytes: Uint8Array) =>
  (await importQuiz(bytes)).errors.map(({ message }) => message).join(' ');

describe('archives of others', () => {
  test('are opened whole', () => {
    const files = openZip(writeZip({ 'a/b.txt': 'hello', 'c.bin': new Uint8Array([1, 2]) }));
    expect(textOf(files, 'a/b.txt')).toBe('hello');
    expect(files.get('c.bin')).toEqual(new Uint8Array([1, 2]));
    expect(textOf(files, 'nothing')).toBeNull();
  });

  test('are refused where a name leads out of them', async () => {
    for (const name of ['../x.xml', 'a/../../x', '/etc/passwd', 'C:/x', 'a\\..\\x'])
      expect(await said(zipSync({ [name]: strToU8('x') })), name).toMatch(
        /names a file outside of itself/,
      );
  });

  test('are refused where they grow beyond all reason, at once', async () => {
    const bomb = zipSync({
      'content/content.json': new Uint8Array(80_000_000),
      'h5p.json': strToU8('{}'),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await said(bomb)).toMatch(/unpacks to more than 60 MB/);
  });

  test('are refused where their headers lie about the size', async () => {
    const bomb = zipSync({ 'h5p.json': new Uint8Array(80_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    view.setUint32(22, 10, true);
    for (let at = bomb.length - 60; at > 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 10, true);
        break;
      }
    expect(await said(bomb)).toMatch(/more than 60 MB|broken/);
  });

  test('are refused where they hold thousands of files, are cut off, or hold no quiz', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, i) => [`f${i}`, strToU8('x')]),
    );
    expect(await said(zipSync(many))).toMatch(/more than 2,000 files/);
    expect(await said(zipSync({ 'a.txt': strToU8('x'.repeat(500)) }).slice(0, 40))).toMatch(
      /broken/,
    );
    expect(await said(zipSync({ 'a.bin': strToU8('x'), 'b.bin': strToU8('y') }))).toMatch(
      /no quiz in the archive/,
    );
  });
});
