/** A page by itself: tells nobody, keeps nothing. */
import { startPage } from './start-page.js';

void startPage();
