/** A page in a SCORM 2004 package. Opened without a platform it plays all the same. */
import { findApi } from './find-api.js';
import { connectScorm2004, type Api2004 } from './scorm2004.js';
import { startPage } from './start-page.js';
import { tellPlatform } from './tell-platform.js';

const api = findApi<Api2004>(window, 'API_1484_11');
// Hundredths of a second are as fine as the standard allows.
const now = () => new Date().toISOString().replace(/\d(?=Z$)/, '');
void startPage(tellPlatform(api && connectScorm2004(api, () => performance.now(), now)));
