/** Web tests of all packages and apps in one run, so that each browser starts once. */
import { hostsPlugin } from '../../apps/e2e/server/hosts-plugin.js';
import { styleSheetsPlugin } from '../../apps/e2e/server/style-sheets.js';
import { ssrPlugin } from '../../apps/examples/scripts/ssr-server.js';
import { devicePlugin } from '../../packages/helpline-finder/test/device-plugin.js';
import { packedPages } from '../../packages/quiz-exchange/test/packed-pages.js';
import { wtrConfig } from './wtr.js';

export default await wtrConfig({
  files: ['packages/*/test/web/**/*.test.ts', 'apps/*/test/web/**/*.test.ts'],
  plugins: [hostsPlugin(), styleSheetsPlugin(), ssrPlugin(), devicePlugin(), packedPages()],
});
