import { wtrConfig } from '../../scripts/config/wtr.js';

const config = await wtrConfig({ files: 'packages/activity-map/test/web/**/*.test.ts' });

export default {
  ...config,
  plugins: [
    ...config.plugins,
    {
      // The only dependency that is no module; bundlers wrap it in the same way.
      name: 'papaparse-as-module',
      transform: ({ path, body }) =>
        path.includes('/papaparse/')
          ? `const module = { exports: {} };\nconst { exports } = module;\n${body}\nexport default module.exports;`
          : undefined,
    },
  ],
  middleware: [
    // A worker's address is no import, so nobody maps it to its source.
    (context, next) => {
      context.url = context.url.replace(/\/src\/cluster-worker\.js/, '/src/cluster-worker.ts');
      return next();
    },
  ],
};
