import { wtrConfig } from '../../scripts/config/wtr.js';
import { ssrPlugin } from './scripts/ssr-server.js';

export default await wtrConfig({
  files: 'apps/examples/test/web/**/*.test.ts',
  plugins: [ssrPlugin()],
});
