export { vitestConfig as default } from '../../scripts/config/vitest.js';
