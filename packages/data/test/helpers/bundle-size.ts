/** Code as a browser gets it: bundled and minified. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** @returns The minified bundle of an entry module. */
export async function bundleSize(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: entry,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
  });
  return outputFiles[0]!.text;
}
