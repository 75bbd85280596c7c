/**
 * Browser build of one widget: `dist/cdn/<widget>.js` registers itself on import and loads its
 * chunks, locales and data relative to itself. File names are fixed, not hashed: the path carries
 * the version.
 */
import { defineConfig } from 'vite';
import { smallerBundle } from './smaller-bundle.js';

/** @param {string} name Package name without its scope; the entry is `src/define.ts`. */
export const viteWidget = (name) =>
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
        },
      },
    },
    logLevel: 'warn',
  });
