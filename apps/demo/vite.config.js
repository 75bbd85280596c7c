import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const pages = readdirSync(at('.')).filter((file) => file.endsWith('.html'));

/** Replaces `<!-- include name -->` by `src/partials/name.html`, so that pages share one frame. */
const includes = () => ({
  name: 'includes',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/<!-- include ([a-z-]+) -->/g, (_match, name) =>
        readFileSync(at(`src/partials/${name}.html`), 'utf8').trim(),
      ),
  },
});

export default defineConfig({
  // Relative, so that the built site runs from any folder of any host.
  base: './',
  plugins: [includes()],
  resolve: {
    conditions: ['@awareness-widgets/source', 'module', 'browser', 'development|production'],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { input: pages.map(at) },
  },
});
