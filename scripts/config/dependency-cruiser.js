/**
 * Who may import whom: data and core ← widgets ← apps, plugins. Widgets never meet, core and data know no
 * widget, nothing imports an app, nothing imports in a circle, types included; and inside a package
 * each room imports only what its row in `rooms.json` allows.
 */
import { fileURLToPath } from 'node:url';
import { readHouses, roomRules } from './rooms.js';

const WIDGETS = '^packages/(?!core/|data/|quiz-exchange/|wordpress/)([^/]+)/';

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...roomRules(readHouses(fileURLToPath(new URL('../..', import.meta.url)))),
    {
      name: 'core-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { path: '^(packages/(?!core/)|apps/)' },
    },
    {
      name: 'data-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/data/(src|scripts)' },
      to: { path: '^(packages/(?!data/)|apps/)' },
    },
    {
      name: 'widgets-never-meet',
      comment: 'A test may hold the plain text of embed to what the widget shows.',
      severity: 'error',
      from: { path: WIDGETS, pathNot: '^packages/embed/test/' },
      to: { path: WIDGETS, pathNot: '^packages/$1/' },
    },
    {
      name: 'exchange-needs-data-alone',
      comment:
        'It runs where no player is; the player goes into packages as built files. Only the command knows it, for result codes.',
      severity: 'error',
      from: { path: '^packages/quiz-exchange/src', pathNot: '^packages/quiz-exchange/src/cli/' },
      to: { path: '^(packages/(?!quiz-exchange/|data/)|apps/)' },
    },
    {
      name: 'widgets-need-no-exchange',
      severity: 'error',
      from: { path: '^packages/(?!quiz-exchange/)' },
      to: { path: '^packages/quiz-exchange/' },
    },
    {
      name: 'embed-stands-alone',
      comment:
        'Its scripts run on other people’s pages and are asked for by none: types of data only.',
      severity: 'error',
      from: { path: '^packages/embed/src/page/' },
      to: {
        path: '^(packages/(?!embed/)|apps/|node_modules/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'snippets-need-facts-alone',
      severity: 'error',
      from: { path: '^packages/embed/src/(?!page/)' },
      to: { path: '^(packages/(?!embed/|data/)|apps/|node_modules/)' },
    },
    {
      name: 'nothing-imports-a-plugin',
      comment: 'It is GPL, as its host demands; nothing else may come to depend on it.',
      severity: 'error',
      from: { pathNot: '^packages/wordpress/' },
      to: { path: '^packages/wordpress/' },
    },
    {
      name: 'nothing-imports-an-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'through-the-front-door',
      comment: 'Other packages are imported by name, never by a path into their sources.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/(src|test)/' },
      to: {
        path: '^(packages|apps)/([^/]+)/(src|test)/',
        pathNot: '^$1/$2/',
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: 'testing\\.ts$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|src/data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@awareness-widgets/source', 'import', 'types', 'browser', 'default'],
    },
  },
};
