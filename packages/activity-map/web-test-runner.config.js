import { wtrConfig } from '../../scripts/config/wtr.js';

const config = await wtrConfig({ files: 'packages/activity-map/test/web/**/*.test.ts' });

export default {
  ...config,
  middleware: [
    // A worker's address is no import, so nobody maps it to its source.
    (context, next) => {
      context.url = context.url.replace(/\/src\/cluster-worker\.js/, '/src/cluster-worker.ts');
      return next();
    },
  ],
};
