export { default } from '../../scripts/config/eslint.js';
