/**
 * Makes a fresh clone ready before `npm start`, `npm test` and `npm run dev`. Uses nothing but
 * Node, since nothing is installed yet when it runs.
 *
 *   node scripts/ensure-ready.js             packages
 *   node scripts/ensure-ready.js --browsers  packages, the three browser engines, and a WordPress
 *                                            with PHP and MariaDB for its plugin
 */
import { execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browsers.js';
import { findWordPress, WORDPRESS_PACKAGES } from './wordpress-host.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command) => execSync(command, { cwd: root, stdio: 'inherit' });

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: please install Node 20.19 or newer.`);
  process.exit(1);
}

/** Installs packages when there are none, or when the lockfile is not the one they came from. */
function ensurePackages() {
  const marker = path.join(root, 'node_modules/.ready');
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return;
  console.log('Installing packages …');
  run('npm ci --no-audit --no-fund --loglevel=error');
  writeFileSync(marker, hash);
}

const DEBIAN_PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb',
  WordPress: WORDPRESS_PACKAGES,
};

/** Installs what is missing where that needs nobody's password, else says what to run. */
function ensureHosts() {
  const missing = () =>
    Object.entries({ ...findBrowsers(), WordPress: findWordPress() })
      .filter(([, found]) => !found)
      .map(([name]) => name);
  const before = missing();
  if (before.length === 0) return;
  const packages = before.map((name) => DEBIAN_PACKAGES[name]).join(' ');
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Installing for the tests: ${packages} …`);
    const quiet = {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages.split(' ')], quiet);
  }
  const after = missing();
  if (after.length === 0) return;
  console.error(
    `\nNot found: ${after.join(', ')}. Tests will not run there.\n` +
      (isDebian
        ? `Install with: sudo apt-get install ${packages}\n`
        : 'Install Chromium and Firefox as usual, or name them with CHROME_PATH and FIREFOX_PATH.\n' +
          'WebKit (WebKitGTK with its driver) is available on Linux; CI runs all three.\n' +
          'WordPress needs PHP with mysqli and MariaDB; WORDPRESS_PATH names an unpacked one.\n'),
  );
}

checkNode();
ensurePackages();
if (process.argv.includes('--browsers')) ensureHosts();
