/** `npm run build`: the plugin as a folder, as it lies in a WordPress, and as a zip to upload. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDirectory } from '../../embed/scripts/read-data.js';
import { zipFolder } from '../../embed/scripts/zip-folder.js';
import { makePlugin } from './make-plugin.js';

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

const dist = at('dist');
makePlugin({
  folder: path.join(dist, 'awareness-widgets'),
  cdn: at('../embed/dist/cdn'),
  directory: readDirectory(),
});
// WordPress wants the plugin's folder inside the zip.
writeFileSync(at('dist/awareness-widgets.zip'), zipFolder(dist));
