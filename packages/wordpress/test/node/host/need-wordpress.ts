/** What the tests here need, or null with a loud line; CI must have it. */
import { findWordPress, WORDPRESS_PACKAGES } from '../../../../../scripts/wordpress-host.js';
import { findBrowsers } from '../../../../../scripts/browsers.js';

export function needWordPress(): ReturnType<typeof findWordPress> {
  const found = findBrowsers().chromium ? findWordPress() : null;
  if (found) return found;
  const message = `NOT RUN: WordPress tests. On Debian: apt-get install chromium ${WORDPRESS_PACKAGES}`;
  if (process.env['CI']) throw new Error(message);
  const line = '!'.repeat(message.length);
  console.error(`\n${line}\n${message}\n${line}\n`);
  return null;
}
