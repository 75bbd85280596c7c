import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/ssr-server.js';

describe('a page from the server', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let response: Response;
  let page: string;
  beforeAll(async () => {
    server = await startServer();
    response = await fetch(`${server.origin}/`);
    page = await response.text();
  });
  afterAll(() => server.stop());

  const text = () =>
    page
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

  it('says the numbers as text, each in a link that dials it', () => {
    expect(text()).toContain('Help in Estonia');
    expect(text()).toContain('116 111');
    expect(text()).toContain('112');
    expect(page).toContain('href="tel:116111"');
    expect(page).toContain('href="tel:112"');
  });

  it('says so in a declarative shadow root, with its styles linked', () => {
    expect(page).toMatch(/<template [^>]*shadowrootmode="open"[^>]*><link rel="stylesheet"/);
  });

  it('has no script and no style of its own in the markup', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
    const scripts = page.match(/<script[^>]*>.*?<\/script>/gs);
    expect(scripts).toEqual(['<script type="module" src="client.js"></script>']);
  });

  it('forbids both by its policy', () => {
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
  });

  it('keeps the country out of title and address', () => {
    expect(page).toContain('<title>Help</title>');
    expect(response.url).toBe(`${server.origin}/`);
    const own = [...page.matchAll(/(?:href|src)="([^":]*)"/g)].map(([, address]) => address);
    expect(new Set(own)).toEqual(new Set(['finder.css', 'client.js']));
  });

  it('serves the styles of the answer, and those for before the script', async () => {
    const styles = await (await fetch(`${server.origin}/finder.css`)).text();
    expect(styles).toContain('.answer');
    expect(styles).toContain('@media (scripting: none)');
  });
});
