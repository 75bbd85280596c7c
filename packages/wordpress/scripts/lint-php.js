/** `php -l` over the plugin, where there is a PHP; CI has one. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const plugin = fileURLToPath(new URL('../plugin', import.meta.url));
const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.php'),
);
if (spawnSync('php', ['--version']).error) {
  const message = 'NOT RUN: php -l, since php was not found on this machine.';
  console.error(message);
  process.exit(process.env.CI ? 1 : 0);
}
let failed = 0;
for (const file of files) {
  const { status, stdout, stderr } = spawnSync('php', ['-l', `${plugin}/${file}`], {
    encoding: 'utf8',
  });
  if (status === 0) continue;
  failed += 1;
  console.error(`${stdout}${stderr}`);
}
process.exit(failed === 0 && files.length > 0 ? 0 : 1);
