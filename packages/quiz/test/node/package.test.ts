import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { readText } from './sample.js';

describe('the package', () => {
  it('has the version of its manifest', () => {
    expect(version).toBe(JSON.parse(readText('package.json')).version);
  });
});
