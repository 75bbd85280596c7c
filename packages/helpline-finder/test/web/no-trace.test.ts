/**
 * Leave no trace: for every flow no request after load, nothing stored, no history entry, and no
 * country in any address.
 */
import { expect } from 'chai';
import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder } from './setup.js';

interface Watch {
  requests: string[];
  stop: () => void;
}

/** Everything by which a page can ask the network for something. */
function watchNetwork(): Watch {
  const requests: string[] = [];
  const { fetch } = window;
  const { open } = XMLHttpRequest.prototype;
  const { sendBeacon } = navigator;
  window.fetch = (input, init) => {
    requests.push(`fetch ${String(input)}`);
    return fetch.call(window, input, init);
  };
  XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
  ) {
    requests.push(`xhr ${url}`);
    return open.call(this, method, url, true);
  };
  navigator.sendBeacon = (url) => {
    requests.push(`beacon ${url}`);
    return true;
  };
  const since = performance.now();
  return {
    requests,
    stop: () => {
      window.fetch = fetch;
      XMLHttpRequest.prototype.open = open;
      navigator.sendBeacon = sendBeacon;
      for (const entry of performance.getEntriesByType('resource')) {
        // What the test runner itself asks for is not the finder's.
        if (
          entry.startTime >= since &&
          !/__wds|__web|wds-|wtr-|test_?[fF]inished|api\//.test(entry.name)
        ) {
          requests.push(`resource ${entry.name}`);
        }
      }
    },
  };
}

const settle = async (element: AwHelplineFinder) => {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
};

/** Stops what would leave the test page, as late as possible. */
const stay = (event: Event) => event.preventDefault();

const click = async (element: AwHelplineFinder, selector: string) => {
  for (const one of $$(element, selector)) one.click();
  await settle(element);
};

const flows: Record<string, (element: AwHelplineFinder) => Promise<void>> = {
  'calling, chatting, writing': (element) => click(element, '.bubble, .way, [part=emergency]'),
  'opening every row and all sources': (element) => click(element, 'summary'),
  'choosing another country by tap': async (element) => {
    await click(element, '#change');
    $$(element, '.panel-choice')[2]!.click();
    await settle(element);
  },
  'choosing another country by typing': async (element) => {
    await click(element, '#change');
    const input = $<HTMLInputElement>(element, '.panel input')!;
    input.value = 'ukra';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(element);
    input.form!.requestSubmit();
    await settle(element);
    expect(element.country).to.equal('UA');
  },
  'choosing another country from the list': async (element) => {
    await click(element, '#change');
    const select = $<HTMLSelectElement>(element, '.panel select')!;
    select.value = 'FR';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
  },
  'saying who is asking': (element) => click(element, 'input[value=parent]'),
  'filtering lines': async (element) => {
    element.country = 'FR';
    await settle(element);
    await click(element, '.chip input');
  },
  'asking to leave': async (element) => {
    element.addEventListener('aw-exit-request', stay);
    await click(element, '.exit-button');
  },
  'filtering lines and showing all again': async (element) => {
    element.country = 'FR';
    await settle(element);
    await click(element, '.chip input');
    await click(element, '.filters .link');
  },
  'leaving by Shift three times': async (element) => {
    element.addEventListener('aw-exit-request', stay);
    for (let press = 0; press < 3; press++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    }
    await settle(element);
  },
  'changing layout and routes': async (element) => {
    element.layout = 'compact';
    await settle(element);
    element.layout = 'full';
    element.routes = 'report talk';
    await settle(element);
  },
  'printing by its buttons': async (element) => {
    const root = element.shadowRoot!;
    const { appendChild } = root;
    root.appendChild = function <T extends Node>(node: T): T {
      appendChild.call(root, node);
      if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => {};
      return node;
    };
    await click(element, '.print button');
  },
  'going through the list of countries': async (element) => {
    element.country = '';
    element.layout = 'list';
    await settle(element);
    await click(element, '.entry:first-child .link');
    await click(element, '#change');
  },
  'printing the page': async (element) => {
    window.dispatchEvent(new Event('beforeprint'));
    await settle(element);
    expect($(element, '.sheet')).not.to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await settle(element);
  },
};

describe('no trace is left by', () => {
  beforeEach(() => document.addEventListener('click', stayOnLinks));
  afterEach(() => {
    document.removeEventListener('click', stayOnLinks);
    cleanFixtures();
  });

  for (const [name, flow] of Object.entries(flows)) {
    it(name, async () => {
      const element = await finder({ src: file('directory.json') });
      const before = { length: history.length, href: location.href, cookie: document.cookie };
      const stored = [localStorage.length, sessionStorage.length];
      const watch = watchNetwork();
      try {
        await flow(element);
        await settle(element);
      } finally {
        watch.stop();
      }
      expect(watch.requests).to.deep.equal([]);
      expect(history.length).to.equal(before.length);
      expect(location.href).to.equal(before.href);
      expect(document.cookie).to.equal(before.cookie);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal(stored);
      const own = $$<HTMLAnchorElement>(element, 'a').filter(
        ({ origin }) => origin === location.origin,
      );
      expect(own.map(({ href }) => href)).to.deep.equal([]);
      expect($$(element, 'a[href*="country"], form[action]')).to.deep.equal([]);
    });
  }

  it('its watch, which notices a request', async () => {
    const watch = watchNetwork();
    await fetch(file('empty.json'));
    watch.stop();
    expect(watch.requests.some((one) => one.startsWith('fetch '))).to.equal(true);
  });
});

/** Links are followed by nobody here; that they were tapped is enough. */
function stayOnLinks(event: MouseEvent): void {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement))
    event.preventDefault();
}
