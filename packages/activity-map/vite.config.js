import { viteWidget } from '../../scripts/config/vite-widget.js';

const config = viteWidget('activity-map');

// Lit and the shared vocabulary in one file: two would compress worse.
config.build.rollupOptions.output.codeSplitting = {
  groups: [{ name: 'lit', test: /node_modules\/(@?lit|@oxc)|schemas\/vocabulary/ }],
};

export default config;
