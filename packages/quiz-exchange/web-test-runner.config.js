import { wtrConfig } from '../../scripts/config/wtr.js';
import { packedPages } from './test/packed-pages.js';

export default await wtrConfig({
  files: 'packages/quiz-exchange/test/web/**/*.test.ts',
  plugins: [packedPages()],
});
