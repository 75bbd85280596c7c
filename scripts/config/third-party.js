/**
 * What of others is inside a browser build: the packages whose modules were bundled, and no others,
 * as the notices that their licences ask to be kept with every copy, and as a bill of materials
 * (CycloneDX 1.6, https://cyclonedx.org) without a time or serial number, so that builds stay equal.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Manifest
 * @property {string} folder
 * @property {string} name
 * @property {string} version
 * @property {string} [license]
 */

/** The package.json that a module belongs to; nested ones without a name do not count. */
function manifestOf(module) {
  for (let folder = path.dirname(module); folder !== path.dirname(folder);) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      if (manifest.name && manifest.version) return { ...manifest, folder };
    }
    folder = path.dirname(folder);
  }
  return null;
}

/** @returns {[string, Manifest][]} Packages by `name@version`, sorted. */
function packagesOf(modules) {
  const found = new Map();
  for (const id of modules) {
    const file = id.split('?')[0];
    const manifest = path.isAbsolute(file) ? manifestOf(file) : null;
    if (manifest) found.set(`${manifest.name}@${manifest.version}`, manifest);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param {readonly string[]} modules @returns {object} */
export const listMaterials = (modules) => ({
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
});

/** @param {readonly string[]} modules @returns {string} */
export function listLicences(modules) {
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

/** Every module of a bundle. */
export const modulesOf = (bundle) =>
  Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));

/** Writes `licences.txt` beside the scripts of a build. @returns {import('vite').Plugin} */
export const keepLicences = () => ({
  name: 'keep-licences',
  generateBundle(_options, bundle) {
    const source = listLicences(modulesOf(bundle));
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
});
