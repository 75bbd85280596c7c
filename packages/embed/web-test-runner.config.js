import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({
  files: 'packages/embed/test/web/**/*.test.ts',
});
