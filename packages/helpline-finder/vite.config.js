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
    if (!/\/packages\/[\w-]+\/src\/.*\.ts$/.test(id)) return undefined;
    return code
      .replace(/(\bcss`)([^`]*)`/g, (_, open, css) => `${open}${minifyCss(css)}\``)
      .replace(/\n\s+/g, '\n');
  },
};

const config = viteWidget('helpline-finder');
export default { ...config, plugins: [smaller] };
