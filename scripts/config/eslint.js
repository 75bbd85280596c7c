/** One lint configuration for every package: TypeScript, Lit, web components, accessibility. */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Base classes whose subclasses the web-component rules should know. */
const elementBaseClasses = ['LitElement', 'AwElement'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/src/data/**', '**/node_modules/**', '**/.turbo/**'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    settings: { wc: { elementBaseClasses }, lit: { elementBaseClasses } },
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'lit/no-template-map': 'off',
      // Registration lives in define.ts, behind core's guard.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/no-exports-with-element': 'off',
    },
  },
  {
    files: ['**/test/**'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/no-child-traversal-in-connectedcallback': 'off',
    },
    languageOptions: { globals: { ...globals.mocha } },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/scripts/**', '**/cli/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
);
