/**
 * Custom elements manifest of one package: the source of editors' hints and README tables. What a
 * widget inherits from core's base element is written into its own manifest, since readers of a
 * manifest do not follow base classes into other packages.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const coreManifest = fileURLToPath(
  new URL('../../packages/core/custom-elements.json', import.meta.url),
);
const KINDS = ['attributes', 'slots', 'cssParts', 'cssProperties', 'events'];

function readBase() {
  const { modules } = JSON.parse(readFileSync(coreManifest, 'utf8'));
  return modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ name }) => name === 'AwElement');
}

function inheritFromCore() {
  return {
    name: 'inherit-from-core',
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      /** Directly, or by way of a class of the same package. */
      const isWidget = ({ superclass }) => {
        if (!superclass || superclass.name === 'AwElement') return Boolean(superclass);
        const between = all.find(({ name }) => name === superclass.name);
        return Boolean(between && isWidget(between));
      };
      for (const declaration of all.filter(isWidget)) {
        const base = readBase();
        for (const kind of KINDS) {
          const own = declaration[kind] ?? [];
          const names = new Set(own.map(({ name }) => name));
          const inherited = (base[kind] ?? []).filter(({ name }) => !names.has(name));
          declaration[kind] = [...own, ...inherited];
        }
      }
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**', 'src/data/**', 'src/testing.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  dependencies: false,
  plugins: [inheritFromCore()],
};
