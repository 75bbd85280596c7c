/** What stands between a change and those who install it. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

interface Manifest {
  scripts: Record<string, string>;
}
const { scripts } = JSON.parse(read('package.json')) as Manifest;
const steps = scripts['release']!.split(' && ');
const gate = steps.find((step) => step.includes('stale'))!.split(' ');

/** The day of the oldest check in the directory, as ISO date. */
function oldestCheck(): string {
  const folder = 'packages/data/directory/';
  const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json'));
  const dates = files.flatMap((name) =>
    [...read(`${folder}${name}`).matchAll(/"checked":\s*\{\s*"date":\s*"([\d-]{10})"/g)].map(
      ([, date]) => date!,
    ),
  );
  return dates.sort()[0]!;
}

function runGate(days: number) {
  const today = new Date(Date.parse(oldestCheck()) + days * 86_400_000).toISOString().slice(0, 10);
  const [command, ...args] = gate;
  return spawnSync(command!, [...args, '--today', today], { cwd: fileURLToPath(root) }).status;
}

describe('a release', () => {
  it('looks at the age of the facts after building and before publishing', () => {
    expect(steps.map((step) => step.split(' ').at(-1))).toEqual(['build', 'stale', 'publish']);
  });

  it('fails once a fact is 365 days old, and not a day before', () => {
    expect(runGate(364)).toBe(0);
    expect(runGate(365)).toBe(1);
  });

  it('publishes through this gate, with provenance and without a stored token', () => {
    const workflow = read('.github/workflows/release.yml');
    expect(workflow).toContain('publish: npm run release');
    expect(workflow).toContain('id-token: write');
    expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
    for (const asset of ['.zip', 'sbom.cdx.json', 'integrity.json']) {
      expect(workflow).toContain(asset);
    }
  });
});
