/**
 * A WordPress of its own for one test file: Debian's files in a folder for throwing away, a real
 * MariaDB on a socket in that folder, PHP's own server on a free port.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDirectory } from '../../../../embed/scripts/read-data.js';
import { makeKit } from '../../../../embed/scripts/make-kit.js';
import type { findWordPress } from '../../../../../scripts/wordpress-host.js';
import { freePort, start, type Running } from './processes.js';

type Found = NonNullable<ReturnType<typeof findWordPress>>;

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const plugin = fileURLToPath(new URL('../../../dist/awareness-widgets', import.meta.url));
const cdn = fileURLToPath(new URL('../../../../embed/dist/cdn', import.meta.url));

export interface WordPress {
  /** `http://127.0.0.1:<port>`, without a slash. */
  origin: string;
  /** The widgets as a campaign would host them, with their oEmbed documents. */
  kit: string;
  /** What PHP has warned of. */
  log(): string;
  /** Runs PHP in it (`return get_option( 'x' );`) and gives what comes back. */
  php<T>(code: string): T;
  stop(): Promise<void>;
}

async function startDatabase({ mariadbd, installDb }: Found, folder: string): Promise<Running> {
  const data = path.join(folder, 'db');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    installDb,
    [
      '--no-defaults',
      `--datadir=${data}`,
      ...user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const socket = path.join(folder, 'db.sock');
  return start(
    mariadbd,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${path.join(folder, 'db.pid')}`,
      ...user,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-buffer-pool-size=32M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    {},
    async () => existsSync(socket),
  );
}

const config = (folder: string, origin: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name . '-test-key' );
	define( $name . '_SALT', $name . '-test-salt' );
}
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/php.log' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// No request leaves the machine; its own address is asked for oEmbed.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

export async function startWordPress(found: Found): Promise<WordPress> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aw-wp-'));
  const site = path.join(folder, 'site');
  const host = `127.0.0.1:${await freePort()}`;
  const origin = `http://${host}`;
  const running: Running[] = [];
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    running.push(await startDatabase(found, folder));
    cpSync(found.files, site, { recursive: true, dereference: true });
    rmSync(path.join(site, '.htaccess'), { force: true });
    mkdirSync(path.join(site, 'wp-content/uploads'), { recursive: true });
    writeFileSync(path.join(site, 'wp-config.php'), config(folder, origin));
    cpSync(plugin, path.join(site, 'wp-content/plugins/awareness-widgets'), { recursive: true });
    const base = `${origin}/kit/`;
    const kit = path.join(site, 'kit');
    makeKit({ folder: kit, cdn, directory: readDirectory(), licence: 'MIT', base });
    const php = (script: string, input = '') =>
      execFileSync(found.php, ['-d', 'display_errors=stderr', beside(script), site, host], {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'inherit'],
      });
    execFileSync(found.php, [
      '-r',
      `(new mysqli('localhost', 'root', '', '', 0, $argv[1]))->query('CREATE DATABASE wordpress');`,
      path.join(folder, 'db.sock'),
    ]);
    php('install.php');
    running.push(
      await start(
        found.php,
        ['-d', 'opcache.enable_cli=1', '-S', host, '-t', site, beside('router.php')],
        // It asks itself for oEmbed, so one worker would wait for itself.
        { PHP_CLI_SERVER_WORKERS: '4' },
        () =>
          fetch(`${origin}/readme.html`).then(
            ({ ok }) => ok,
            () => false,
          ),
      ),
    );
    const log = path.join(folder, 'php.log');
    return {
      origin,
      kit: base,
      stop,
      log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
      php: (code) => JSON.parse(php('run.php', code)),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
