import { viteWidget } from '../../scripts/config/vite-widget.js';

/** Style sheets without the space that only people need. */
const minifyCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** What Vite leaves as it is: templates, and a helper that preloads style sheets we do not have. */
const smaller = {
  name: 'smaller',
  enforce: 'pre',
  load(id) {
    return id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined;
  },
  transform(code, id) {
    if (!/\/packages\/\w+\/src\/.*\.ts$/.test(id)) return undefined;
    return code
      .replace(/(\bcss`)([^`]*)`/g, (_, open, css) => `${open}${minifyCss(css)}\``)
      .replace(/\n\s+/g, '\n');
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code
          .replace(
            /\w+\(async\(\)=>\{let\{(\w+):(\w+)\}=await (import\(`[^`]+`\));return\{\1:\2\}\},\[\],import\.meta\.url\)/g,
            '$3',
          )
          .replace(/\w+\(\(\)=>(import\(`[^`]+`\)),\[\],import\.meta\.url\)/g, '$1');
      }
    },
  },
};

const config = viteWidget('quiz');
config.build.rollupOptions.preserveEntrySignatures = 'allow-extension';
export default { ...config, plugins: [smaller] };
