import { wtrConfig } from '../../scripts/config/wtr.js';
import { touchPlugin } from './test/touch-plugin.js';

export default await wtrConfig({
  files: 'packages/helpline-finder/test/web/**/*.test.ts',
  plugins: [touchPlugin()],
});
