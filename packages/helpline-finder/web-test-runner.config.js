import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({ files: 'packages/helpline-finder/test/web/**/*.test.ts' });
