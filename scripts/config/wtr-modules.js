/**
 * What bundlers do and a browser alone does not: a dependency that is no module becomes one, and a
 * worker's address, which is no import, finds its source.
 */

/** @type {import('@web/test-runner').TestRunnerPlugin} */
export const commonJsAsModule = {
  name: 'common-js-as-module',
  transform: ({ path, body }) =>
    path.includes('/node_modules/papaparse/')
      ? `const module = { exports: {} };\nconst { exports } = module;\n${body}\nexport default module.exports;`
      : undefined,
};

/** `…/src/some-worker.js` is served from `…/src/some-worker.ts`. */
export function workerSources(context, next) {
  context.url = context.url.replace(/(\/src\/[\w-]+-worker)\.js/, '$1.ts');
  return next();
}
