import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({ files: 'packages/activity-map/test/web/**/*.test.ts' });
