import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({
  files: 'apps/demo/test/web/**/*.test.ts',
});
