import { viteWidget } from '../../scripts/config/vite-widget.js';

const config = viteWidget('quiz');

/** Modules that the entry reaches through an index only, and never uses at once. */
const later = /quiz\/src\/define|valibot|data\/src\/(?!schemas\/vocab)|core\/src\/locales\/(?!en)/;

/** What the entry needs at once, by its static imports. */
const atOnce = new Set();
const collect = {
  name: 'collect',
  buildEnd() {
    const walk = (id) => {
      if (atOnce.has(id)) return;
      atOnce.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(walk);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) walk(id);
  },
};
config.plugins.push(collect);
// All of it in one chunk behind a small entry: other chunks then never import the entry, which a
// page may have loaded under another address (`quiz.js?v=1`).
config.build.rollupOptions.output.codeSplitting = {
  groups: [
    {
      name: 'player',
      test: (id) => /rolldown\/runtime/.test(id) || (atOnce.has(id) && !later.test(id)),
      includeDependenciesRecursively: false,
    },
  ],
};

export default config;
