import globals from 'globals';
import shared from '../../scripts/config/eslint.js';

// Functions that run in the page stand beside those that drive it.
export default [...shared, { languageOptions: { globals: globals.browser } }];
