/** What bundlers do and a browser alone does not: a dependency that is no module becomes one. */

/** @type {import('@web/test-runner').TestRunnerPlugin} */
export const commonJsAsModule = {
  name: 'common-js-as-module',
  transform: ({ path, body }) =>
    path.includes('/node_modules/papaparse/')
      ? `const module = { exports: {} };\nconst { exports } = module;\n${body}\nexport default module.exports;`
      : undefined,
};
