/**
 * What is inside the browser build, as CycloneDX 1.6 (https://cyclonedx.org): the packages whose
 * modules were bundled, and no others. Without a time or serial number, so that builds stay equal.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  folder: string;
  name: string;
  version: string;
  license?: string;
}

/** The package.json that a module belongs to; nested ones without a name do not count. */
function manifestOf(module: string): Manifest | null {
  for (let folder = path.dirname(module); folder !== path.dirname(folder);) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
      if (manifest.name && manifest.version) return { ...manifest, folder } as Manifest;
    }
    folder = path.dirname(folder);
  }
  return null;
}

/** Packages by `name@version`, sorted. */
function packagesOf(modules: readonly string[]): [string, Manifest][] {
  const found = new Map<string, Manifest>();
  for (const id of modules) {
    const file = id.split('?')[0]!;
    const manifest = path.isAbsolute(file) ? manifestOf(file) : null;
    if (manifest) found.set(`${manifest.name}@${manifest.version}`, manifest);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function listMaterials(modules: readonly string[]): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: packagesOf(modules).map(([, { name, version, license }]) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      ...(license && { licenses: [{ expression: license }] }),
    })),
  };
}

/** The notices that the licences of others ask to be kept with every copy. */
export function listLicences(modules: readonly string[]): string {
  const notices = packagesOf(modules)
    .filter(([name]) => !name.startsWith('@awareness-widgets/'))
    .map(([key, { folder, license }]) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text = file
        ? readFileSync(path.join(folder, file), 'utf8').trim()
        : 'No text came with it.';
      return `${key} (${license ?? 'no licence named'})\n\n${text}`;
    });
  return `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
