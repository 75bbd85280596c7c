/**
 * Browser build of one widget: `dist/cdn/<widget>.js` registers itself on import and loads its
 * chunks, locales and data relative to itself. File names are fixed, not hashed: the path carries
 * the version.
 */
import { defineConfig } from 'vite';
import { chunkName } from './chunk-name.js';
import { smallerBundle } from './smaller-bundle.js';
import { keepLicences } from './third-party.js';

/** What stands in the way of a module in the first chunk: the schemas, which check data on demand. */
const ON_DEMAND =
  /node_modules\/valibot|packages\/core\/src\/locales\/(?!en)|packages\/data\/src\/(?!answers\/|schemas\/(?:voc|is-located))/;

/**
 * All that the entry imports at once, in one chunk beside it. One file compresses better than
 * several, and an entry loaded with a query (`x.js?v=1`) is not loaded again by its later chunks.
 *
 * @param {string} entry End of the entry's path.
 * @param {RegExp} [later] Modules of core's or data's index that only later parts of this widget use.
 */
function firstChunk(entry, later = /^$/) {
  const first = new Set();
  return {
    plugin: {
      name: 'first-chunk',
      buildEnd() {
        first.clear();
        const visit = (id) => {
          if (first.has(id) || ON_DEMAND.test(id) || later.test(id)) return;
          first.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(visit);
        };
        const root = [...this.getModuleIds()].find((id) => id.endsWith(entry));
        this.getModuleInfo(root)?.importedIds.forEach(visit);
        // Through the index of a package, whose other modules are not needed at once.
        for (const id of this.getModuleIds()) {
          if (
            /packages\/data\/src\/(answers\/|schemas\/(?:voc|is-located))/.test(id) &&
            !later.test(id)
          ) {
            first.add(id);
          }
        }
      },
    },
    group: { name: 'first', test: (id) => first.has(id) },
  };
}

/**
 * The entry only points to `chunks/first.js`, which holds all that runs at once.
 *
 * @param {string} name Package name without its scope; the entry is `src/define.ts`.
 * @param {{ later?: RegExp }} [options] `later`: modules of core and data that its first chunk does without.
 */
export const viteWidget = (name, { later } = {}) => {
  const first = firstChunk(`${name}/src/define.ts`, later);
  return defineConfig({
    base: './',
    plugins: [smallerBundle(), first.plugin, keepLicences()],
    resolve: { conditions: ['@awareness-widgets/source', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: { [name]: 'src/define.ts' },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: (chunk) => chunkName(chunk),
          assetFileNames: 'data/[name][extname]',
          codeSplitting: { groups: [first.group] },
        },
      },
    },
    logLevel: 'warn',
  });
};
