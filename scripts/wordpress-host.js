/**
 * Finds what the tests of the WordPress plugin need: WordPress itself, PHP and MariaDB, as Debian
 * packages them. `WORDPRESS_PATH` names an unpacked WordPress elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { find } from './browsers.js';

/** Debian's packages; the theme is what readers see, and WordPress shows nothing without one. */
export const WORDPRESS_PACKAGES =
  'wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-curl mariadb-server';

const hasMysqli = (php) =>
  spawnSync(php, ['-r', "exit(extension_loaded('mysqli') ? 0 : 1);"]).status === 0;

/**
 * @returns {{ files: string, php: string, mariadbd: string, installDb: string } | null} Null when
 *   any part is missing.
 */
export function findWordPress() {
  const files = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
  const php = find([process.env.PHP_PATH, 'php']);
  const mariadbd = find(['mariadbd', '/usr/sbin/mariadbd']);
  const installDb = find(['mariadb-install-db']);
  const complete =
    existsSync(`${files}/wp-load.php`) &&
    existsSync(`${files}/wp-content/themes/twentytwentythree`);
  return complete && php && mariadbd && installDb && hasMysqli(php)
    ? { files, php, mariadbd, installDb }
    : null;
}
