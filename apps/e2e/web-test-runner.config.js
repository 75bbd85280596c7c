import { wtrConfig } from '../../scripts/config/wtr.js';
import { hostsPlugin } from './server/hosts-plugin.js';
import { styleSheetsPlugin } from './server/style-sheets.js';

export default await wtrConfig({
  files: 'apps/e2e/test/web/**/*.test.ts',
  plugins: [hostsPlugin(), styleSheetsPlugin()],
});
