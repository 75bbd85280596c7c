import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openZip, textOf } from '../../../src/archive/open-zip.js';
import { packQuiz, PACKAGES } from '../../../src/pack/pack-quiz.js';
import type { PlayerFiles } from '../../../src/pack/inline-player.js';
import { readXml } from '../../../src/markup/read-xml.js';
import { below, child, textAt } from '../../../src/markup/walk-xml.js';
import { allTypes, readQuiz } from '../runtime/play.js';

const CDN = fileURLToPath(new URL('../../../../quiz/dist/cdn/', import.meta.url));

export function playerFiles(): PlayerFiles {
  if (!existsSync(CDN)) throw new Error('packages/quiz is not built: run `npm run build`.');
  const names = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|txt)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(CDN + name)]),
  );
}

const shipped = () => readQuiz('../../../../data/quizzes/en/11-13.json');

describe('packages', () => {
  test('are one page below 300 kB that names nothing to fetch', () => {
    for (const quiz of [shipped(), allTypes()]) {
      const { content, fileName } = packQuiz(quiz, 'page', playerFiles());
      const page = String(content);
      expect(fileName).toBe(`${quiz.id}.html`);
      expect(Buffer.byteLength(page)).toBeLessThan(300_000);
      expect(gzipSync(page).length).toBeLessThan(100_000);
      expect(page).not.toMatch(/<(link|script|img|iframe)[^>]+(src|href)=/i);
      expect(page).toContain("connect-src 'none'");
      expect(page.match(/<script/g)).toHaveLength(5);
      expect(page.match(/<\/script/g)).toHaveLength(5);
      const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
      const { imports } = JSON.parse(map) as { imports: Record<string, string> };
      for (const [name, address] of Object.entries(imports)) {
        const code = decodeURIComponent(
          address.slice(address.indexOf(',') + 1).replace(/%(?![0-9a-f]{2})/gi, '%25'),
        );
        expect(code, `${name} names a file beside it`).not.toMatch(
          /(from|import\()\s*["'`]\.\.?\//,
        );
        expect(code).not.toContain('import.meta');
      }
    }
  });

  test('name their one page in the manifest of each platform', () => {
    const quiz = shipped();
    for (const kind of PACKAGES) {
      if (kind === 'page') continue;
      const { content } = packQuiz(quiz, kind, playerFiles());
      const files = openZip(content as Uint8Array);
      const manifestName = kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml';
      expect([...files.keys()].sort()).toEqual([manifestName, 'index.html'].sort());
      const manifest = readXml(textOf(files, manifestName)!);
      if (kind === 'cmi5') {
        expect(textAt(child(manifest, 'au'), 'url')).toBe('index.html');
        continue;
      }
      expect(textAt(child(manifest, 'metadata'), 'schemaversion')).toBe(
        kind === 'scorm12' ? '1.2' : '2004 4th Edition',
      );
      const [resource] = below(manifest, new Set(['resource']));
      expect(resource?.attributes['href']).toBe('index.html');
      expect(resource?.attributes[kind === 'scorm12' ? 'scormtype' : 'scormType']).toBe('sco');
    }
  });

  test('are the same bytes for the same quiz', () => {
    const make = () => packQuiz(shipped(), 'scorm12', playerFiles()).content;
    expect(make()).toEqual(make());
  });

  test('take language and look along, and no rule that fetches', () => {
    const page = String(
      packQuiz(shipped(), 'page', playerFiles(), {
        language: 'de',
        theme: 'dark',
        shuffle: true,
        timer: 60,
        properties: {
          '--aw-accent': '#00635a',
          '--aw-paper': 'url(https://x.example/p)',
          color: 'red',
          '--aw-ink': 'red;}body{',
        },
      }).content,
    );
    expect(page).toContain('"lang":"de"');
    expect(page).toContain('"theme":"dark"');
    expect(page).toContain('"timer":"60"');
    expect(page).toContain('aw-quiz{--aw-accent:#00635a}');
    expect(page).toContain('aw-player/chunks/locales-de.js');
    expect(page).not.toContain('"aw-player/chunks/locales-uk.js"');
  });

  test('let no text of a quiz out of its place', () => {
    const quiz = shipped();
    quiz.title = '</script><script>alert(1)</script>';
    quiz.questions[0]!.prompt = '</script><img src=x onerror=alert(1)>';
    const page = String(packQuiz(quiz, 'page', playerFiles()).content);
    expect(page.match(/<script/g)).toHaveLength(5);
    expect(page).not.toMatch(/<img/);
  });

  test('refuse what a platform or a page cannot hold, in a sentence', () => {
    const quiz = shipped();
    expect(() => packQuiz(quiz, 'scorm12', playerFiles(), { mode: 'teams' })).toThrow(
      /one learner/,
    );
    expect(() => packQuiz(quiz, 'page', {})).toThrow(/dist\/cdn/);
    quiz.questions[0]!.image = { src: 'cat.png', alt: 'A cat' };
    expect(() => packQuiz(quiz, 'page', playerFiles())).toThrow(/“cat.png”.*lay it beside/);
    const packed = packQuiz(quiz, 'page', playerFiles(), {
      pictures: { 'cat.png': new Uint8Array([1, 2, 3]) },
    });
    expect(String(packed.content)).toContain('data:image/png;base64,AQID');
  });
});
