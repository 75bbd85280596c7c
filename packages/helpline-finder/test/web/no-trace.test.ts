/**
 * Leave no trace: for every flow no request after load, nothing stored, no history entry, and no
 * country in any address.
 */
import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, file, finder, watchPrinting } from './setup.js';

interface Watch {
  requests: string[];
  stop: () => void;
}

/** Everything by which a page can ask the network for something. */
function watchNetwork(view: Window & typeof globalThis = window): Watch {
  const requests: string[] = [];
  const { fetch, XMLHttpRequest, navigator, performance } = view;
  const { open } = XMLHttpRequest.prototype;
  const { sendBeacon } = navigator;
  view.fetch = (input, init) => {
    requests.push(`fetch ${String(input)}`);
    return fetch.call(view, input, init);
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
      view.fetch = fetch;
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

async function print(element: AwHelplineFinder): Promise<void> {
  const seen = watchPrinting(element);
  await until(() => $(element, '.print'), 'print buttons');
  await click(element, '.print button');
  expect(seen.printed).to.equal(3);
  for (const { contentWindow, contentDocument } of seen.frames) {
    expect(contentWindow!.performance.getEntriesByType('resource')).to.deep.equal([]);
    expect(contentDocument!.querySelector('a, img, link, script, [src]')).to.equal(null);
    contentWindow!.dispatchEvent(new Event('afterprint'));
  }
  await until(() => $$(element, 'iframe').length === 0, 'the frames to leave');
}

async function copy(element: AwHelplineFinder): Promise<void> {
  await click(element, '.blocked button');
  await until(
    () => /copied|marked/.test($(element, '[role=status]')!.textContent!),
    'a word of it',
  );
}

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
  'printing by its buttons': (element) => print(element),
  'copying a number where calls are blocked': async (element) => {
    Object.assign((element as unknown as { limits: object }).limits, {
      framed: true,
      calls: 'no',
      leaves: 'no',
    });
    element.requestUpdate();
    await settle(element);
    await copy(element);
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

/** What a page keeps or shows of what was done on it. */
async function traceOf(view: Window & typeof globalThis) {
  const { history, location, document, localStorage, sessionStorage } = view;
  return {
    entries: history.length,
    state: JSON.stringify(history.state),
    href: location.href,
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await view.indexedDB.databases()).map(({ name }) => name),
  };
}

/** Fails if the flow asks the network, or leaves something in the page or in the one around it. */
async function expectNoTrace(
  element: AwHelplineFinder,
  flow: (element: AwHelplineFinder) => Promise<void>,
  views: readonly (Window & typeof globalThis)[],
): Promise<void> {
  const before = await Promise.all(views.map(traceOf));
  const watches = views.map(watchNetwork);
  try {
    await flow(element);
    await settle(element);
  } finally {
    for (const watch of watches) watch.stop();
  }
  expect(watches.flatMap(({ requests }) => requests)).to.deep.equal([]);
  expect(await Promise.all(views.map(traceOf))).to.deep.equal(before);
  const own = $$<HTMLAnchorElement>(element, 'a').filter(
    ({ origin }) => origin === location.origin,
  );
  expect(own.map(({ href }) => href)).to.deep.equal([]);
  expect($$(element, 'a[href*="country"], form[action]')).to.deep.equal([]);
}

describe('no trace is left by', () => {
  beforeEach(() => document.addEventListener('click', stayOnLinks));
  afterEach(() => {
    document.removeEventListener('click', stayOnLinks);
    cleanFixtures();
  });

  for (const [name, flow] of Object.entries(flows)) {
    it(name, async () => {
      const element = await finder({ src: file('directory.json') });
      await expectNoTrace(element, flow, [window]);
    });
  }

  it('its watch, which notices a request', async () => {
    const watch = watchNetwork();
    await fetch(file('empty.json'));
    watch.stop();
    expect(watch.requests.some((one) => one.startsWith('fetch '))).to.equal(true);
  });
});

const framed: Record<string, (element: AwHelplineFinder) => Promise<void>> = {
  'calling, chatting, writing': flows['calling, chatting, writing']!,
  'choosing another country by tap': async (element) => {
    await click(element, '#change');
    await click(element, '.panel-choice:not([aria-current])');
  },
  'printing by its buttons': print,
  'asking to leave': flows['asking to leave']!,
  'leaving as far as it can': async (element) => {
    const gone: string[] = [];
    const { exit } = element as unknown as { exit: { top: object } };
    exit.top = { location: { replace: (url: string) => gone.push(url) } };
    await click(element, '.exit-button');
    expect(element.ownerDocument.querySelector('[data-aw-cover]')).not.to.equal(null);
    expect(gone).to.have.length(element.matches('[data-stays]') ? 0 : 1);
  },
};

for (const [kind, sandbox] of [
  ['a frame', null],
  ['a frame that swallows calls', 'allow-scripts allow-same-origin allow-modals'],
] as const) {
  describe(`inside ${kind} no trace is left by`, () => {
    let frame: HTMLIFrameElement;
    let element: AwHelplineFinder;
    beforeEach(async () => {
      frame = document.createElement('iframe');
      frame.title = 'Page';
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      frame.src = file('frame.html');
      document.body.append(frame);
      const inside = () => frame.contentDocument?.querySelector('aw-helpline-finder');
      await until(() => inside()?.matches(':state(ready)'), 'finder in the frame', 15_000);
      element = inside() as AwHelplineFinder;
      await element.updateComplete;
      element.toggleAttribute('data-stays', sandbox !== null);
      frame.contentDocument!.addEventListener('click', stayOnLinks);
    });
    afterEach(() => frame.remove());

    const all = sandbox === null ? framed : { ...framed, 'copying a number': copy };
    for (const [name, flow] of Object.entries(all)) {
      it(name, () =>
        expectNoTrace(element, flow, [window, frame.contentWindow as Window & typeof globalThis]),
      );
    }
  });
}

/** Links are followed by nobody here; that they were tapped is enough. */
function stayOnLinks(event: MouseEvent): void {
  if (event.composedPath().some((target) => (target as Element).localName === 'a'))
    event.preventDefault();
}
