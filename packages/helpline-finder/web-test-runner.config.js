import { wtrConfig } from '../../scripts/config/wtr.js';
import { devicePlugin } from './test/device-plugin.js';

export default await wtrConfig({
  files: 'packages/helpline-finder/test/web/**/*.test.ts',
  plugins: [devicePlugin()],
});
