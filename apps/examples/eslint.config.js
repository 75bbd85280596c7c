import globals from 'globals';
import house from '../../scripts/config/eslint.js';

export default [
  ...house,
  { files: ['ssr/client.js'], languageOptions: { globals: globals.browser } },
];
