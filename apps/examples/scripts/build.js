/** Builds every example into `dist/<name>/`, as its own project would: from the packages as published. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import linker from '@angular/compiler-cli/linker/babel';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const at = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Angular's packages are half compiled; its linker does the other half. */
const angularLinker = {
  name: 'angular-linker',
  transform: (code, id) =>
    code.includes('ɵɵngDeclare') && id.includes('/@angular/')
      ? transformAsync(code, { filename: id, plugins: [linker], compact: false, configFile: false })
      : undefined,
};

const PLUGINS = {
  react: [],
  vue: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('aw-') } } }),
  ],
  svelte: [svelte({ configFile: false })],
  angular: [angularLinker],
};

execFileSync('ngc', ['-p', at('angular')], { stdio: 'inherit' });
for (const [name, plugins] of Object.entries(PLUGINS)) {
  await build({
    root: at(name),
    base: './',
    configFile: false,
    plugins,
    logLevel: 'warn',
    build: {
      outDir: at(`dist/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
    },
  });
}

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: at('dist/ssr'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      input: at('ssr/client.js'),
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
