/**
 * The browser build: the three widgets around one shared Lit, the loader, the scripts of the
 * frames, the framed pages, the hashes of all scripts and the list of what is inside. File names
 * are fixed, since the path carries the version; two builds of one state are byte-identical.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { chunkName } from '../../../scripts/config/chunk-name.js';
import { smallerBundle } from '../../../scripts/config/smaller-bundle.js';
import { listLicences, listMaterials, modulesOf } from '../../../scripts/config/third-party.js';
import { WIDGETS } from '../src/widgets.js';
import { integrityOf } from './integrity-of.js';
import { readDirectory } from './read-data.js';
import { ownCopies, planChunks } from './split-widgets.js';
import { writeFrames } from './write-frames.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  root,
  base: './',
  logLevel: 'warn',
  publicDir: false,
  resolve: { conditions: ['@awareness-widgets/source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
});

/** Remembers which modules went in. */
function remember(modules: Set<string>): Plugin {
  return {
    name: 'remember-modules',
    generateBundle(_options, bundle) {
      for (const id of modulesOf(bundle)) modules.add(id);
    },
  };
}

/** @param plan Chunk of each module that must not lie where the bundler would put it. */
function widgetsConfig(
  outDir: string,
  plugins: Plugin[],
  plan?: Map<string, string>,
): InlineConfig {
  const base = common(outDir);
  return {
    ...base,
    plugins: [ownCopies(), smallerBundle(), ...plugins],
    build: {
      ...base.build,
      rollupOptions: {
        input: Object.fromEntries(
          WIDGETS.map((name) => [name, `@awareness-widgets/${name}/define.js`]),
        ),
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: (chunk) => chunkName(chunk, { withPackage: true }),
          assetFileNames: 'data/[name][extname]',
          codeSplitting: {
            // Each module is named in the plan, so none is taken along for another's sake.
            includeDependenciesRecursively: false,
            groups: [
              { name: (id) => plan?.get(id) ?? null, debugName: 'planned' },
              // What the bundler needs to run at all.
              { name: 'shared', test: /rolldown\/runtime/ },
              { name: 'schemas', test: /node_modules\/valibot\// },
            ],
          },
        },
      },
    },
  };
}

async function buildWidgets(outDir: string, plugins: Plugin[]): Promise<void> {
  const config = widgetsConfig(outDir, []);
  const draft = await build({ ...config, build: { ...config.build, write: false } });
  const { output } = draft as Rolldown.RolldownOutput;
  await build(widgetsConfig(outDir, plugins, planChunks(output, WIDGETS)));
}

/** A script that runs as classic and as module: one closed function, nothing exported. */
async function buildScript(outDir: string, name: string, plugins: Plugin[]): Promise<void> {
  const base = common(outDir);
  await build({
    ...base,
    plugins,
    build: {
      ...base.build,
      lib: {
        entry: `src/page/${name}.ts`,
        formats: ['iife'],
        name: 'aw',
        fileName: () => `${name}.js`,
      },
      rollupOptions: { output: { extend: false } },
    },
  });
}

export async function buildCdn(outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const modules = new Set<string>();
  const all = [remember(modules)];
  await buildWidgets(outDir, all);
  for (const name of ['loader', 'frame-host', 'frame-page']) await buildScript(outDir, name, all);
  // Quiz sets are loaded by their id, so that no bundler knows of them.
  cpSync(path.join(root, '../data/dist/quizzes'), path.join(outDir, 'data/quizzes'), {
    recursive: true,
  });
  writeFrames(outDir, readDirectory());
  const write = (file: string, data: unknown) =>
    writeFileSync(path.join(outDir, file), `${JSON.stringify(data, null, 2)}\n`);
  write('integrity.json', integrityOf(outDir));
  write('sbom.cdx.json', listMaterials([...modules]));
  writeFileSync(path.join(outDir, 'licences.txt'), listLicences([...modules]));
}
