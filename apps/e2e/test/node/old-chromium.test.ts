/**
 * The main flow of each widget in a Chromium of 2023, which knows neither `light-dark()` nor custom
 * states nor `subgrid`: what families and schools keep on old machines.
 */
import chromium from '@sparticuz/chromium';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CDN = fileURLToPath(new URL('../../../../packages/embed/dist/cdn/', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Old</title>${body}<script type="module" src="/loader.js"></script>`;
const PAGES: Record<string, string> = {
  '/finder': html('<aw-helpline-finder country="EE"><p>Call 116 111</p></aw-helpline-finder>'),
  '/quiz': html('<aw-quiz seed="x" shuffle="none"><p>A quiz</p></aw-quiz>'),
  '/map': html('<aw-activity-map><p>A list</p></aw-activity-map>'),
};

let server: Server | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (!here) return;
  server = createServer(({ url = '/' }, response) => {
    const page = PAGES[url];
    try {
      const body = page ?? readFileSync(path.join(CDN, path.normalize(url)));
      const type = page ? 'text/html' : TYPES[path.extname(url)];
      response.writeHead(200, { 'content-type': type ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: 'shell',
    defaultViewport: { width: 1000, height: 800 },
  });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(name: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser!.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/${name}`);
  return { page, errors };
}

/** An element in the widget that is on the page, once it is there. */
const at = (page: Page, selector: string) =>
  page.waitForSelector(`body > :first-child >>> ${selector}`, { timeout: 20_000 });
const textOf = async (page: Page, selector: string) =>
  (await at(page, selector))!.evaluate((element) =>
    element.textContent!.replace(/\s+/g, ' ').trim(),
  );
/** As a person's press, but where a map redraws under a pointer. */
const press = async (page: Page, selector: string) =>
  (await at(page, selector))!.evaluate((element) => (element as HTMLElement).click());
const becomes = (page: Page, check: string) => page.waitForFunction(check, { timeout: 20_000 });
const ROOT = 'document.body.firstElementChild.shadowRoot';

/** The published build of it is for this kind of machine alone. */
const here = process.platform === 'linux' && process.arch === 'x64';
if (!here) console.error('NOT RUN: the old Chromium needs Linux on x64.');

describe.runIf(here)('in an old Chromium', () => {
  it('is one', async () => {
    expect(await browser!.version()).toMatch(/\/119\./);
  });

  it('the finder changes its country, and its exit is not see-through', async () => {
    const { page, errors } = await open('finder');
    expect(await textOf(page, '[part=number]')).toBe('116 111');
    await press(page, '[part=change]');
    await (await at(page, '.panel select'))!.select('FR');
    await becomes(
      page,
      `!/^(116 111)?$/.test(${ROOT}.querySelector('[part=number]')?.textContent ?? '')`,
    );
    const call = await (await at(page, 'a[part=call]'))!.evaluate(
      (link) => (link as HTMLAnchorElement).href,
    );
    const digits = (text: string) => text.replace(/\D/g, '').slice(-4);
    expect(digits(call)).toBe(digits(await textOf(page, '[part=number]')));
    await at(page, '[part=route]');
    await at(page, '[part=print] button');
    const look = await (await at(page, '.exit-button'))!.evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      return [
        color,
        backgroundColor,
        (button.getRootNode() as ShadowRoot).host.getAttribute('data-state'),
      ];
    });
    expect(look).toEqual(['rgb(28, 33, 64)', 'rgb(255, 254, 251)', 'ready']);
    expect(errors).toEqual([]);
  });

  it('the quiz is played to its end', async () => {
    const { page, errors } = await open('quiz');
    await press(page, '[part=next]');
    for (let steps = 0; steps < 80; steps++) {
      const done = await page.evaluate(`(() => {
        const quiz = document.body.firstElementChild;
        if (quiz.result) return true;
        const one = quiz.shadowRoot.querySelector('.question label input:not(:checked)');
        one?.click();
        (quiz.shadowRoot.querySelector('.problem') ? quiz.shadowRoot.querySelector('.tools button:last-child') : quiz.shadowRoot.querySelector('.bar .primary')).click();
        return quiz.updateComplete.then(() => false);
      })()`);
      if (done) break;
    }
    await at(page, '.is-end');
    expect(errors).toEqual([]);
  });

  it('the map filters its list and opens an activity', async () => {
    const { page, errors } = await open('map');
    await at(page, '.shape.asked');
    const before = await textOf(page, '[part=count]');
    await press(page, '.option input:not(:disabled)');
    await becomes(
      page,
      `${ROOT}.querySelector('[part=count]').textContent.trim() !== ${JSON.stringify(before)}`,
    );
    await press(page, '.entry-title');
    await at(page, '[part=details]');
    const land = await (await at(page, '.shape.asked'))!.evaluate(
      (shape) => getComputedStyle(shape).fill,
    );
    expect(land).not.toBe('rgb(0, 0, 0)');
    expect(errors).toEqual([]);
  });
});
