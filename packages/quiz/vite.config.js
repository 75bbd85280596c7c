import { viteWidget } from '../../scripts/config/vite-widget.js';

export default viteWidget('quiz', { later: /core\/src\/(intl|list-words|save-file)\.ts/ });
