/** A page in a SCORM 1.2 package. Opened without a platform it plays all the same. */
import { findApi } from './find-api.js';
import { connectScorm12, type Api12 } from './scorm12.js';
import { startPage } from './start-page.js';
import { tellPlatform } from './tell-platform.js';

const api = findApi<Api12>(window, 'API');
const now = () => new Date().toTimeString().slice(0, 8);
void startPage(tellPlatform(api && connectScorm12(api, () => performance.now(), now)));
