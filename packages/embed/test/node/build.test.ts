import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { coreDe, coreFr, coreUk } from '@awareness-widgets/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCdn } from '../../scripts/build-cdn.js';
import { listFiles } from '../../scripts/integrity-of.js';
import { makeKit } from '../../scripts/make-kit.js';
import { readDirectory } from '../../scripts/read-data.js';
import { zipFolder } from '../../scripts/zip-folder.js';
import { WIDGETS } from '../../src/widgets.js';

const folder = mkdtempSync(path.join(tmpdir(), 'aw-embed-'));
const cdn = path.join(folder, 'one');
const read = (file: string, from = cdn) => readFileSync(path.join(from, file), 'utf8');
const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const digests = (from: string) =>
  Object.fromEntries(
    listFiles(from).map((file) => [file, digest(readFileSync(path.join(from, file)))]),
  );

/** The scripts that an entry imports, those that these import among them. */
function scriptsAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of read(file).matchAll(
    /(?:^|[;}])(?:import|export)[\w{}\s,$*]*["'`](\.[^"'`]+)/g,
  )) {
    scriptsAtOnce(path.join(path.dirname(file), target), seen);
  }
  return seen;
}

beforeAll(async () => {
  await buildCdn(cdn);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the browser build', () => {
  it('is byte-identical when built twice', async () => {
    const again = path.join(folder, 'two');
    await buildCdn(again);
    expect(digests(again)).toEqual(digests(cdn));
  }, 120_000);

  it('holds one Lit for all widgets', () => {
    const scripts = listFiles(cdn).filter((file) => file.endsWith('.js'));
    const withLit = scripts.filter((file) => read(file).includes('lit-html'));
    expect(withLit.filter((file) => read(file).includes('createPolicy'))).toHaveLength(1);
  });

  it('gives a page with one widget at most four scripts, and nothing of what the others show', () => {
    for (const name of WIDGETS) {
      const scripts = scriptsAtOnce(`${name}.js`);
      expect([...scripts], name).toEqual(
        expect.arrayContaining(['chunks/shared.js', `chunks/${name}-first.js`]),
      );
      for (const other of WIDGETS.filter((one) => one !== name)) {
        expect([...scripts].join(), name).not.toContain(other);
      }
    }
    // The finder's fourth is the bundler's own, asked for by the modules that it loads as a whole.
    const most = { 'helpline-finder': 4, 'activity-map': 3, quiz: 3 };
    for (const name of WIDGETS) {
      expect(scriptsAtOnce(`${name}.js`).size, name).toBeLessThanOrEqual(most[name]);
    }
    // Icons stand with the widgets, and words of core in other languages with those languages.
    const shared = read('chunks/shared.js');
    expect(shared).not.toContain('viewBox');
    for (const { retry } of [coreDe, coreFr, coreUk]) expect(shared).not.toContain(retry);
    expect(read('chunks/quiz-locales-uk.js')).toContain(coreUk.retry);
  });

  it('starts no download with a second one: a later chunk never imports an entry', () => {
    for (const file of listFiles(cdn).filter((name) => name.startsWith('chunks/'))) {
      if (!file.endsWith('.js')) continue;
      for (const name of WIDGETS) expect(read(file), file).not.toContain(`../${name}.js`);
    }
  });

  it('has every widget with its data, and a page for each frame', () => {
    const files = listFiles(cdn);
    for (const name of WIDGETS) {
      expect(files).toContain(`${name}.js`);
      expect(files).toContain(`frame/${name}.html`);
    }
    expect(files).toContain('data/directory.json');
    expect(files).toContain('frame/helpline-finder/EE.html');
  });

  it('keeps the loader within 2 kB and free of module syntax', () => {
    const loader = read('loader.js');
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(2000);
    for (const file of ['loader.js', 'frame-host.js', 'frame-page.js']) {
      expect(() => new Function(read(file)), file).not.toThrow();
      expect(read(file), file).not.toMatch(/\bexport\b|import\.meta|\beval\(|innerHTML/);
    }
  });

  it('prints the hash of every script', () => {
    const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
    const scripts = listFiles(cdn).filter((file) => file.endsWith('.js'));
    expect(Object.keys(integrity)).toEqual(scripts);
    const hash = createHash('sha384').update(read('loader.js')).digest('base64');
    expect(integrity['loader.js']).toBe(`sha384-${hash}`);
  });

  it('lists what is inside, with licences that may ship to a browser', () => {
    const { components } = JSON.parse(read('sbom.cdx.json')) as {
      components: { name: string; licenses: { expression: string }[] }[];
    };
    expect(components.map(({ name }) => name)).toContain('lit-html');
    for (const { name, licenses } of components) {
      // MPL-2.0 binds the file, not the page; its notice goes along.
      expect(licenses?.[0]?.expression, name).toMatch(/^(MIT|ISC|BSD|0BSD|Apache|MPL-2\.0)/);
      if (!name.startsWith('@awareness-widgets/')) {
        expect(read('licences.txt'), name).toContain(`${name}@`);
      }
    }
  });

  it('shows each country’s first number in its framed page, as text and without script', () => {
    const { countries } = readDirectory();
    for (const [code, country] of Object.entries(countries)) {
      const text = read(`frame/helpline-finder/${code}.html`).replace(/<[^>]*>/g, ' ');
      for (const { number } of country.emergency) expect(text, code).toContain(number);
      for (const service of country.services.filter(({ confidence }) => confidence !== 'low')) {
        const [channel] = service.channels;
        if (channel && !/[&<>"']/.test(channel.display)) {
          expect(text, code).toContain(channel.display);
        }
      }
    }
  });
});

describe('the kit', () => {
  const kit = (name: string, base?: string) => {
    const target = path.join(folder, name);
    makeKit({ folder: target, cdn, directory: readDirectory(), licence: 'MIT', base });
    return target;
  };

  it('is the same zip when made twice', () => {
    expect(digest(zipFolder(kit('kit-one')))).toBe(digest(zipFolder(kit('kit-two'))));
  });

  it('has only relative paths in its pages, and oEmbed where its address is known', () => {
    const plain = kit('kit-three');
    for (const file of listFiles(plain).filter((name) => name.endsWith('.html'))) {
      for (const [, address] of read(file, plain).matchAll(
        /<(?:script|iframe)[^>]* src="([^"]*)"/g,
      )) {
        expect(address, file).toMatch(/^\.\.\//);
      }
    }
    expect(listFiles(plain).some((file) => file.startsWith('oembed/'))).toBe(false);
    const known = kit('kit-four', 'https://sic.example/w');
    expect(listFiles(known)).toContain('oembed/helpline-finder-EE.json');
    const page = listFiles(known).find((file) => file.endsWith('frame/helpline-finder/EE.html'))!;
    expect(read(page, known)).toContain(
      'href="https://sic.example/w/oembed/helpline-finder-EE.json"',
    );
  });
});
