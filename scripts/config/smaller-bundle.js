/**
 * What Vite's minifier leaves as it is in a widget: the white space of templates and style sheets,
 * and a helper that preloads style sheets, which these widgets do not have.
 */

/** @param {string} css */
const minifyCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** @returns {import('vite').Plugin} */
export function smallerBundle() {
  return {
    name: 'smaller-bundle',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined;
    },
    transform(code, id) {
      if (!/\/packages\/[\w-]+\/src\/.*\.ts(\?|$)/.test(id)) return undefined;
      const shorter = code
        .replace(/(\bcss`)([^`]*)`/g, (_match, open, css) => `${open}${minifyCss(css)}\``)
        .replace(/\n\s+/g, '\n');
      return { code: shorter, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = unwrapImports(chunk.code);
        }
      },
    },
  };
}

/** `preload(() => import('x'), [], import.meta.url)` is `import('x')` where nothing is preloaded. */
function unwrapImports(code) {
  return code
    .replace(
      /[\w$]+\(async\(\)=>\{let\{([\w$]+):([\w$]+)\}=await (import\([`"'][^`"']+[`"']\));return\{\1:\2\}\},\[\],import\.meta\.url\)/g,
      '$3',
    )
    .replace(/[\w$]+\(\(\)=>(import\([`"'][^`"']+[`"']\)),\[\],import\.meta\.url\)/g, '$1');
}
