export { vitestConfig as default } from './config/vitest.js';
