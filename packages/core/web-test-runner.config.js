import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({ files: 'packages/core/test/web/**/*.test.ts' });
