/** `npm run build`: the browser build into `dist/cdn`. */
import { fileURLToPath } from 'node:url';
import { buildCdn } from './build-cdn.js';

await buildCdn(fileURLToPath(new URL('../dist/cdn', import.meta.url)));
