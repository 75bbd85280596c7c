/** The plugin as it is built, before any WordPress sees it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { tagOf, version, WIDGETS } from '@awareness-widgets/embed';
import { listFiles } from '../../../embed/scripts/integrity-of.js';
import { readDirectory } from '../../../embed/scripts/read-data.js';
import { zipFolder } from '../../../embed/scripts/zip-folder.js';
import { makePlugin } from '../../scripts/make-plugin.js';
import { SET_BY_SERVERS, type Table } from '../../scripts/make-table.js';

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const archive = readFileSync(at('dist/awareness-widgets.zip'));
const files = unzipSync(new Uint8Array(archive));
const read = (name: string) => new TextDecoder().decode(files[`awareness-widgets/${name}`]);
const table = JSON.parse(read('generated/table.json')) as Table;
const folder = mkdtempSync(path.join(tmpdir(), 'aw-plugin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the zip', () => {
  it('is the same when built again', () => {
    const again = path.join(folder, 'dist/awareness-widgets');
    makePlugin({ folder: again, cdn: at('../embed/dist/cdn'), directory: readDirectory() });
    const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    expect(digest(zipFolder(path.dirname(again)))).toBe(digest(archive));
  });

  it('has one folder with the plugin, its licence and the widgets under their version', () => {
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith('awareness-widgets/'))).toEqual([]);
    expect(read('awareness-widgets.php')).toContain(`Version:           ${version}\n`);
    expect(read('readme.txt')).toContain(`Stable tag: ${version}\n`);
    expect(read('LICENSE')).toContain('GNU GENERAL PUBLIC LICENSE');
    for (const file of listFiles(at('../embed/dist/cdn'))) {
      expect(names).toContain(`awareness-widgets/widgets/${version}/${file}`);
    }
  });
});

describe('the table', () => {
  it.each(WIDGETS)(
    'has every attribute of %s’s manifest that is an editor’s to set, and no other',
    (name) => {
      const declarationOf = (of: string, key: 'tagName' | 'name', value: string) => {
        const { modules } = JSON.parse(
          readFileSync(at(`../${of}/custom-elements.json`), 'utf8'),
        ) as Record<'modules', { declarations?: Record<string, unknown>[] }[]>;
        const all = modules.flatMap(({ declarations }) => declarations ?? []);
        const found = all.find((declaration) => declaration[key] === value)!;
        return (found['attributes'] as { name: string }[]).map((attribute) => attribute.name);
      };
      const known = [
        ...declarationOf(name, 'tagName', tagOf(name)),
        ...declarationOf('core', 'name', 'AwElement'),
      ];
      const { attributes } = table.widgets[name];
      const forEditors = known.filter((one) => !SET_BY_SERVERS.includes(one));
      expect(new Set(Object.keys(attributes))).toEqual(new Set(forEditors));
      const block = JSON.parse(read(`blocks/${name}/block.json`)) as { attributes: object };
      expect(Object.keys(block.attributes)).toEqual(Object.keys(attributes));
      expect(Object.keys(attributes).filter((one) => /^on|style|class/.test(one))).toEqual([]);
    },
  );

  it('treats addresses as addresses', () => {
    const kinds = (name: 'helpline-finder' | 'quiz', one: string) =>
      table.widgets[name].attributes[one]!.kind;
    expect(kinds('helpline-finder', 'exit-href')).toBe('address');
    expect(kinds('helpline-finder', 'overrides-src')).toBe('address');
    expect(kinds('helpline-finder', 'no-exit')).toBe('boolean');
    expect(kinds('quiz', 'help-href')).toBe('address');
    expect(kinds('quiz', 'questions')).toBe('number');
  });
});

describe('the content without script', () => {
  it('has the numbers of every country in every language', () => {
    const { countries } = readDirectory();
    expect(Object.keys(table.countries).sort()).toEqual(Object.keys(countries).sort());
    for (const language of table.languages) {
      for (const [code, { emergency }] of Object.entries(countries)) {
        const html = read(`fallback/${language}/helpline-finder/${code}.html`);
        for (const { number } of emergency) expect(html, code).toContain(number);
      }
      expect(read(`fallback/${language}/helpline-finder/none.html`)).toContain('112');
      expect(read(`fallback/${language}/activity-map/all.html`)).toContain('<li>');
    }
  });

  it('uses only tags that PHP lets through', () => {
    const php = read('includes/fallback.php');
    const used = new Set<string>();
    for (const name of Object.keys(files).filter((file) => /\/fallback\//.test(file))) {
      const html = new TextDecoder().decode(files[name]);
      for (const [, tag] of html.matchAll(/<([a-z0-9]+)/g)) used.add(tag!);
    }
    expect(used.size).toBeGreaterThan(8);
    for (const tag of used) expect(php).toMatch(new RegExp(`'${tag}' +=>`));
  });
});
