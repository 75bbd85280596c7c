/**
 * What is inside the browser build, as CycloneDX 1.6 (https://cyclonedx.org): the packages whose
 * modules were bundled, and no others. Without a time or serial number, so that builds stay equal.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
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
      if (manifest.name && manifest.version) return manifest as Manifest;
    }
    folder = path.dirname(folder);
  }
  return null;
}

export function listMaterials(modules: readonly string[]): object {
  const manifests = new Map<string, Manifest>();
  for (const id of modules) {
    const file = id.split('?')[0]!;
    const manifest = path.isAbsolute(file) ? manifestOf(file) : null;
    if (manifest) manifests.set(`${manifest.name}@${manifest.version}`, manifest);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: [...manifests.keys()].sort().map((key) => {
      const { name, version, license } = manifests.get(key)!;
      return {
        type: 'library',
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        ...(license && { licenses: [{ expression: license }] }),
      };
    }),
  };
}
