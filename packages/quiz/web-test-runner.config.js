import { wtrConfig } from '../../scripts/config/wtr.js';

export default await wtrConfig({ files: 'packages/quiz/test/web/**/*.test.ts' });
