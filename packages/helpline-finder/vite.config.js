import { viteWidget } from '../../scripts/config/vite-widget.js';

export default viteWidget('helpline-finder', {
  later: /core\/src\/icons\/topics\.ts|data\/src\/answers\/summarise-checks\.ts/,
});
