/** Web tests of all packages and apps in one run, so that each browser starts once. */
import { wtrConfig } from './wtr.js';
import { cdnServerPlugin } from './cdn-server.js';

export default await wtrConfig({
  files: ['packages/*/test/web/**/*.test.ts', 'apps/*/test/web/**/*.test.ts'],
  plugins: [cdnServerPlugin()],
});
