/**
 * Before a package is packed (`prepack`): its licence comes along, and what a release would be
 * refused for is said here. Run in the package's folder.
 */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const { repository, name } = JSON.parse(readFileSync('package.json', 'utf8'));

if (!repository?.url || !repository.directory) {
  console.error(`${name}: package.json names no repository, so npm refuses its provenance.`);
  console.error('Run `node scripts/sync-manifests.js` in the root and commit the result.');
  process.exit(1);
}
if (!existsSync('LICENSE')) cpSync(fileURLToPath(new URL('LICENSE', root)), 'LICENSE');
