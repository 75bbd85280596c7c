import { describe, expect, it } from 'vitest';
import { DEFAULT_EXIT, exitAddress, leavePage } from '../../../src/exit/leave-page.js';

describe('leaving', () => {
  it('takes http(s) from the host and a weather page for everything else', () => {
    expect(exitAddress('https://example.org/news', 'https://a.eu/')).toBe(
      'https://example.org/news',
    );
    expect(exitAddress('/weather', 'https://a.eu/help')).toBe('https://a.eu/weather');
    for (const bad of ['', 'javascript:alert(1)', 'data:text/html,x', 'https://', null]) {
      expect(exitAddress(bad, 'https://a.eu/')).toBe(DEFAULT_EXIT);
    }
  });

  it('replaces the page and reports a refusal', () => {
    const visited: string[] = [];
    expect(leavePage('https://x.eu/', { location: { replace: (url) => visited.push(url) } })).toBe(
      true,
    );
    expect(visited).toEqual(['https://x.eu/']);
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(leavePage('https://x.eu/', { location: { replace: refuse } })).toBe(false);
  });
});
