/** Bundles what runs inside the packages into texts, so that the library carries them everywhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGES = ['alone', 'scorm12', 'scorm2004', 'cmi5'] as const;
const source = (name: string) =>
  fileURLToPath(new URL(`../src/runtime/page-${name}.ts`, import.meta.url));

const texts: Record<string, string> = {};
for (const name of PAGES) {
  const { outputFiles } = await build({
    entryPoints: [source(name)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
  });
  texts[name] = (outputFiles[0]?.text ?? '').trim();
}
mkdirSync(new URL('../src/data/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../src/data/runtime.ts', import.meta.url),
  `/** Made by scripts/build-runtime.ts: what runs inside the packages. */\nexport const RUNTIME: Record<${PAGES.map((name) => `'${name}'`).join(' | ')}, string> = ${JSON.stringify(texts, null, 2)};\n`,
);
