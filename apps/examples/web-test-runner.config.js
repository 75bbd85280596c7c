import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({ files: 'apps/examples/test/web/**/*.test.ts' });
