import { viteWidget } from '../../scripts/config/vite-widget.js';

export default viteWidget('helpline-finder', {
  later: /core\/src\/icons\/(rows|topics)\.ts|data\/src\/answers\/summarise-checks\.ts/,
});
