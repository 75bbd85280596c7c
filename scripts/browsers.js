/**
 * Finds the three browser engines. Each can be named by an environment variable; otherwise the
 * usual places are searched. An engine that is not there is null. Says how Chromium starts, too.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/**
 * How every Chromium here starts: as root in a container too, and without requests of its own, which
 * would disturb both counted requests and measured times.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {(string | undefined)[]} candidates Names on the PATH or absolute paths. */
export function find(candidates) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const files = path.isAbsolute(candidate)
      ? [candidate]
      : folders.map((folder) => path.join(folder, candidate));
    const found = files.find(isExecutable);
    if (found) return found;
  }
  return null;
}

/** MiniBrowser lies outside the PATH, where Debian's package puts it. */
function findMiniBrowser() {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  try {
    const listing = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listing.split('\n').find((line) => line.endsWith('/MiniBrowser') && existsSync(line));
  } catch {
    return undefined;
  }
}

export function findBrowsers() {
  const driver = find([process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver']);
  const xvfb = find(['xvfb-run']);
  const miniBrowser = findMiniBrowser();
  return {
    chromium: find([
      process.env.CHROME_PATH,
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]),
    firefox: find([
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]),
    webkit: driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : null,
  };
}
