/**
 * Lays out the plugin: its PHP, the widgets under their version, and what is made from the data. The
 * plugin has the version of the widgets in it.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Directory } from '@awareness-widgets/data';
import { version, WIDGETS } from '@awareness-widgets/embed';
import { makeFallbacks } from './make-fallbacks.js';
import { blockJson, makeTable } from './make-table.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface PluginOptions {
  folder: string;
  /** The browser build of `packages/embed`. */
  cdn: string;
  directory: Directory;
}

export function makePlugin({ folder, cdn, directory }: PluginOptions): void {
  rmSync(path.dirname(folder), { recursive: true, force: true });
  const write = (file: string, content: string) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  cpSync(path.join(root, 'plugin'), folder, { recursive: true });
  cpSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
  for (const file of readdirSync(folder).filter((name) => /\.(php|txt)$/.test(name))) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    write(file, source.replaceAll('{{version}}', version));
  }
  cpSync(cdn, path.join(folder, 'widgets', version), { recursive: true });
  const table = makeTable(directory, version);
  write('generated/table.json', `${JSON.stringify(table)}\n`);
  for (const name of WIDGETS) {
    write(`blocks/${name}/block.json`, `${JSON.stringify(blockJson(name, table), null, 2)}\n`);
  }
  for (const [name, html] of makeFallbacks(directory)) write(`fallback/${name}.html`, html);
}
