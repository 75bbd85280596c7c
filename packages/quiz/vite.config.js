import { viteWidget } from '../../scripts/config/vite-widget.js';

export default viteWidget('quiz');
