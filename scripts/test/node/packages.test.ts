/** What every package promises, whatever it contains. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  name: string;
  private?: boolean;
  version: string;
  exports: Record<string, unknown>;
  sideEffects: boolean | string[];
}

const packages = new URL('../../../packages/', import.meta.url);
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8')) as Manifest;
/** Those on npm; a private one has no exports to promise. */
const names = readdirSync(packages).filter(
  (name) =>
    existsSync(new URL(`${name}/package.json`, packages)) && manifestOf(name).private !== true,
);
const widgets = names.filter(
  (name) =>
    existsSync(new URL(`${name}/src/version.ts`, packages)) &&
    existsSync(new URL(`${name}/src/define.ts`, packages)),
);

/** How many elements an entry registers, counted in a process of its own. */
function countDefinitions(entry: URL): number {
  const script = `
    let defined = 0;
    globalThis.customElements = { define: () => defined++, get: () => undefined };
    await import(${JSON.stringify(entry.href)});
    console.log(defined);
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: fileURLToPath(packages),
  });
  return Number(output.trim());
}

describe('the command of the data package', () => {
  // npm links a command at installation only where its file is there before anything is built.
  it('runs by its name in a clone, and finds all that ships in order', () => {
    const bin = fileURLToPath(new URL('../node_modules/.bin/awareness-data', packages));
    const output = execFileSync(bin, ['validate'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(output).toMatch(/^\d+ files, \d+ activities: 0 errors, 0 warnings$/m);
  });
});

describe.each(widgets)('%s', (name) => {
  it('registers nothing when its main entry is imported, and one element by define.js', () => {
    expect(countDefinitions(new URL(`${name}/dist/index.js`, packages))).toBe(0);
    expect(countDefinitions(new URL(`${name}/dist/define.js`, packages))).toBe(1);
  });

  it('states its own version', () => {
    const source = readFileSync(new URL(`${name}/src/version.ts`, packages), 'utf8');
    expect(source).toContain(`version = '${manifestOf(name).version}'`);
  });

  it('exports what the house promises and names its side effects', () => {
    const { exports, sideEffects } = manifestOf(name);
    expect(Object.keys(exports)).toEqual(
      expect.arrayContaining(['.', './define.js', './locales/*.js', './custom-elements.json']),
    );
    expect(sideEffects).toEqual(['./dist/define.js', './src/define.ts', './dist/cdn/*.js']);
  });
});

describe.each(names)('%s as published', (name) => {
  it('exports only files that are there', () => {
    const targets = Object.values(manifestOf(name).exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target as Record<string, string>),
    );
    const missing = targets
      .filter((target) => !target.includes('*'))
      .filter((target) => !existsSync(new URL(`${name}/${target}`, packages)));
    expect(missing).toEqual([]);
  });
});
