import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { version } from '../../src/version.js';

describe('package', () => {
  it('states its own version', () => {
    expect(version).toBe(manifest.version);
  });

  it('takes nothing but types from elsewhere into the scripts of a page', () => {
    const source = new URL('../../src/page/', import.meta.url);
    for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const code = readFileSync(new URL(file, source), 'utf8');
      const imports = [...code.matchAll(/^import (?!type)[^;]*? from '([^']+)'/gm)];
      expect(
        imports.map(([, from]) => from).filter((from) => !from!.startsWith('.')),
        file,
      ).toEqual([]);
    }
  });
});
