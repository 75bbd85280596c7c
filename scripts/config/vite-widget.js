/**
 * Browser build of one widget: `dist/cdn/<widget>.js` registers itself on import and loads its
 * chunks, locales and data relative to itself. File names are fixed, not hashed: the path carries
 * the version.
 */
import { defineConfig } from 'vite';
import { smallerBundle } from './smaller-bundle.js';

const SHARED = {
  name: 'shared',
  test: /node_modules\/(@?lit|@oxc)|packages\/(core|data\/src\/schemas\/vocab)/,
};

/**
 * @param {string} name Package name without its scope; the entry is `src/define.ts`.
 * @param {{ sharedChunk?: boolean }} [options] `sharedChunk` keeps what chunks share out of the
 *   entry, so that an entry loaded with a query (`x.js?v=1`) is not loaded again by its own chunks;
 *   it costs about 1 kB, since two files compress worse than one.
 */
export const viteWidget = (name, { sharedChunk = false } = {}) =>
  defineConfig({
    base: './',
    plugins: [smallerBundle()],
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
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'data/[name][extname]',
          ...(sharedChunk && { codeSplitting: { groups: [SHARED] } }),
        },
      },
    },
    worker: {
      format: 'es',
      rollupOptions: { output: { entryFileNames: 'chunks/[name].js' } },
    },
    logLevel: 'warn',
  });
