/** What every package promises, whatever it contains. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  name: string;
  private?: boolean;
  repository: { url: string; directory?: string };
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

/** What npm would put into the archive. */
function packedFiles(name: string): string[] {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL(name, packages)),
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

describe.each(names)('%s as published', (name) => {
  it('names the repository, without which npm refuses its provenance', () => {
    const { repository } = JSON.parse(
      readFileSync(new URL('../package.json', packages), 'utf8'),
    ) as {
      repository: object;
    };
    expect(manifestOf(name).repository).toEqual({ ...repository, directory: `packages/${name}` });
  });

  it('brings its licence along, and those of others beside each browser build', () => {
    const folder = new URL(`${name}/`, packages);
    execFileSync(process.execPath, ['../../scripts/prepare-package.js'], {
      cwd: fileURLToPath(folder),
    });
    const files = packedFiles(name);
    expect(files).toContain('LICENSE');
    if (!files.some((file) => file.startsWith('dist/cdn/'))) return;
    expect(files).toContain('dist/cdn/licences.txt');
    const licences = readFileSync(new URL('dist/cdn/licences.txt', folder), 'utf8');
    for (const library of ['lit@', 'lit-html@']) expect(licences).toContain(library);
    expect(licences).toContain('BSD-3-Clause');
  });

  it('packs no data of its sources and no copy of its browser build', () => {
    const files = packedFiles(name);
    expect(files.filter((file) => /^src\/data\/|^dist\/kit\/|\.zip$/.test(file))).toEqual([]);
  });

  it('has no link in its README that leads out of the package', () => {
    const readme = readFileSync(new URL(`${name}/README.md`, packages), 'utf8');
    const files = packedFiles(name);
    const links = [...readme.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    const dead = links.filter(
      (link) => !files.some((file) => file === link || file.startsWith(`${link}/`)),
    );
    expect(dead).toEqual([]);
  });

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
