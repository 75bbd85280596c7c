import { wtrConfig } from '../../scripts/config/wtr.js';
import { hostsPlugin } from './server/hosts-plugin.js';

export default await wtrConfig({
  files: 'apps/e2e/test/web/**/*.test.ts',
  plugins: [hostsPlugin()],
});
