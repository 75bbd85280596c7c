/** The finder by finger alone. WebKit's driver sends no touches here, so there it is not run. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, finder, ON_PAPER, text, watchPrinting } from './setup.js';

const touches = !(
  navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome')
);

/** Taps the middle of what is on the screen there; fails when something else lies above it. */
async function tap(element: AwHelplineFinder, target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  const box = target.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = element.shadowRoot!.elementFromPoint(x, y);
  expect(target.contains(hit), `${text(target)} is under ${hit?.outerHTML.slice(0, 80)}`).to.equal(
    true,
  );
  await executeServerCommand('tap', { x, y });
  await element.updateComplete;
}

const stay = (event: Event) => event.preventDefault();

(touches ? describe : describe.skip)('by touch, on a phone', () => {
  beforeEach(() => setViewport({ width: 390, height: 700 }));
  afterEach(async () => {
    document.removeEventListener('click', stay);
    cleanFixtures();
    await setViewport({ width: 800, height: 600 });
  });

  it('the first answer is called with one tap', async () => {
    const element = await finder();
    document.addEventListener('click', stay);
    const called: string[] = [];
    document.addEventListener(
      'click',
      (event) =>
        called.push((event.composedPath() as HTMLAnchorElement[]).find(({ href }) => href)!.href),
      { once: true },
    );
    await tap(element, $(element, '.bubble')!);
    await until(() => called.length > 0, 'call');
    expect(called).to.deep.equal(['tel:116111']);
  });

  it('another country takes two taps', async () => {
    const element = await finder();
    await tap(element, $(element, '#change')!);
    await until(() => $(element, '.panel'), 'panel');
    await element.updateComplete;
    await tap(
      element,
      $$(element, '.panel-choice').find((choice) => text(choice).startsWith('France'))!,
    );
    await until(() => element.country === 'FR', 'France');
    expect($(element, '.panel')).to.equal(null);
  });

  it('the native list of countries opens under a finger', async () => {
    const element = await finder();
    await tap(element, $(element, '#change')!);
    await until(() => $(element, '.panel select'), 'panel');
    const select = $<HTMLSelectElement>(element, '.panel select')!;
    await tap(element, select);
    // Its choices lie outside of the page, where no driver's finger reaches; it leaves with its page.
    await until(() => select.matches(':open'), 'the list');
  });

  it('paper is printed with one tap each', async () => {
    const element = await finder();
    const seen = watchPrinting(element);
    await until(() => $(element, '.print'), 'buttons');
    for (const button of $$(element, '.print button')) {
      await tap(element, button);
      await until(() => seen.printed === 1, text(button));
      const frame = seen.frames.pop()!;
      expect(text(frame.contentDocument!.body)).to.match(ON_PAPER[text(button)]!);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      await until(() => $$(element, 'iframe').length === 0, 'the frame to leave');
      seen.printed = 0;
    }
  });

  it('every row opens, and closes the one before', async () => {
    const element = await finder();
    for (const row of $$<HTMLDetailsElement>(element, '.row-details')) {
      await tap(element, row.querySelector('summary')!);
      await until(() => row.open, text(row.querySelector('.row-title')));
    }
    expect($$(element, '.row-details[open]')).to.have.length(1);
  });

  it('who is asking changes with a tap', async () => {
    const element = await finder();
    const parent = $$<HTMLInputElement>(element, 'input[value=parent]').find((input) =>
      input.checkVisibility(),
    )!;
    await tap(element, parent);
    await until(() => element.audience === 'parent', 'parent');
  });

  it('lines are filtered, and all come back', async () => {
    const element = await finder({ country: 'FR' });
    await tap(element, $(element, '.chip input')!);
    await until(() => $(element, '.filters .link'), 'filtered');
    await tap(element, $(element, '.filters .link')!);
    await until(() => !$(element, '.filters .link'), 'all lines');
  });

  it('the list of countries leads to one and back', async () => {
    const element = await finder({ country: undefined, layout: 'list' });
    await tap(element, $(element, '.entry .link')!);
    await until(() => element.country !== '', 'a country');
    await tap(element, $(element, '#change')!);
    await until(() => $$(element, '.entry').length === 5, 'the list');
  });

  it('sources open, and leaving takes one tap, whatever is scrolled', async () => {
    const element = await finder();
    const sources = $<HTMLDetailsElement>(element, '.sources')!;
    await tap(element, sources.querySelector('summary')!);
    await until(() => sources.open, 'sources');
    let asked = 0;
    element.addEventListener('aw-exit-request', (event) => {
      asked += 1;
      event.preventDefault();
    });
    await tap(element, $(element, '.exit-button')!);
    await until(() => asked === 1, 'exit');
  });
});
