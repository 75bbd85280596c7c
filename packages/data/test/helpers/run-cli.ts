/** The command line as people run it: a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Two folders below the package, as dist/cli is, so that it finds the package's data.
const folder = `${root}/node_modules/.cache`;

export interface Cli {
  run(
    args: readonly string[],
    options?: { cwd?: string },
  ): Promise<{ code: number | null; out: string; err: string }>;
  /** Removes the bundle. */
  remove(): void;
}

/** Bundles the command once; a test run does not depend on a build. */
export async function bundleCli(): Promise<Cli> {
  const file = `${folder}/cli-${process.pid}-${Date.now()}.mjs`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [`${root}/src/cli/index.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return {
    run: (args, { cwd = root } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [file, ...args], {
          cwd,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
        child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
      }),
    remove: () => rmSync(file, { force: true }),
  };
}
