/** The finder by keyboard alone. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, $$, finder, ON_PAPER, text, watchPrinting } from './setup.js';

const focused = (element: AwHelplineFinder) => element.shadowRoot!.activeElement;

async function tab(times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await sendKeys({ press: 'Tab' });
}

describe('by keyboard', () => {
  afterEach(cleanFixtures);

  it('every step has a place in order: leave, change, call, chat, e-mail, danger, rows', async () => {
    const element = await finder();
    // Engines differ in where Tab goes from the middle of nowhere, but not from a button.
    const before = document.createElement('button');
    before.textContent = 'Before';
    element.before(before);
    before.focus();
    const walked: string[] = [];
    for (let step = 0; step < 10; step++) {
      await tab();
      const at = focused(element);
      if (!at) break;
      walked.push(text(at).slice(0, 24));
      expect(getComputedStyle(at).outlineStyle, text(at)).not.to.equal('none');
    }
    const at = (word: string) => walked.findIndex((one) => one.includes(word));
    const order = [
      'Leave',
      'Change',
      'Call',
      'Chat',
      'E-mail',
      'Call 112',
      'Report',
      'Take down',
      'Safer',
    ].map(at);
    expect(
      order.every((place) => place >= 0),
      walked.join(' | '),
    ).to.equal(true);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('another country takes four letters and Enter', async () => {
    const element = await finder();
    $(element, '#change')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const input = $<HTMLInputElement>(element, '.panel input')!;
    input.focus();
    await sendKeys({ type: 'fran' });
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    await until(() => element.country === 'FR', 'France');
    await until(() => focused(element)?.id === 'title', 'focus on the title');
  });

  it('rows open with Enter, who is asking changes with arrows', async () => {
    const element = await finder();
    const summary = $(element, 'summary.row')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => (summary.parentElement as HTMLDetailsElement).open, 'row');
    $<HTMLInputElement>(element, '.audience:not([hidden]) input:checked')!.focus();
    const visible = [
      ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.audience input:checked'),
    ].find((input) => input.checkVisibility())!;
    visible.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => element.audience === 'parent', 'parent');
  });

  it('lines are filtered with Space, and all come back with Enter', async () => {
    const element = await finder({ country: 'FR' });
    $(element, '.chip input')!.focus();
    await sendKeys({ press: ' ' });
    await until(() => $(element, '.filters .link'), 'filtered');
    $(element, '.filters .link')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !$(element, '.filters .link'), 'all lines');
  });

  it('the list of countries leads to one and back', async () => {
    const element = await finder({ country: undefined, layout: 'list' });
    $(element, '.entry .link')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.country !== '', 'a country');
    await element.updateComplete;
    $(element, '#change')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => $(element, '.entry'), 'the list');
  });

  it('the native list of countries takes arrows and typed letters, and stays', async () => {
    const element = await finder();
    $(element, '#change')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => $(element, '.panel input'), 'panel');
    $(element, '.panel input')!.focus();
    await tab();
    const select = $<HTMLSelectElement>(element, '.panel select')!;
    expect(focused(element)).to.equal(select);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => element.country === 'FR', 'France');
    await sendKeys({ type: 'ukr' });
    await until(() => element.country === 'UA', 'Ukraine');
    await element.updateComplete;
    expect(focused(element)).to.equal(select);
    expect(text($(element, '.bar-text'))).to.equal('Help in Ukraine');
  });

  it('paper is reached with Tab and printed with Enter, and focus stays where it was', async () => {
    const element = await finder();
    const seen = watchPrinting(element);
    await until(() => $(element, '.print'), 'buttons');
    $(element, '.sources summary')!.focus();
    for (const [name, words] of Object.entries(ON_PAPER)) {
      await tab();
      const button = focused(element);
      expect(text(button)).to.equal(name);
      await sendKeys({ press: 'Enter' });
      await until(() => seen.printed === 1, name);
      const frame = seen.frames.pop()!;
      expect(text(frame.contentDocument!.body)).to.match(words);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      await until(() => $$(element, 'iframe').length === 0, 'the frame to leave');
      expect(focused(element)).to.equal(button);
      seen.printed = 0;
    }
  });

  it('sources open, and leaving takes Enter', async () => {
    const element = await finder();
    const sources = $<HTMLDetailsElement>(element, '.sources')!;
    sources.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => sources.open, 'sources');
    let asked = 0;
    element.addEventListener('aw-exit-request', (event) => {
      asked += 1;
      event.preventDefault();
    });
    $(element, '.exit-button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => asked === 1, 'exit');
  });

  it('what has focus is not hidden under the floating exit', async () => {
    const element = await finder();
    element.style.cssText = 'display: block; width: 320px';
    const exit = $(element, '.exit')!;
    await until(() => exit.classList.contains('floating'), 'floating');
    for (const row of element.shadowRoot!.querySelectorAll<HTMLElement>('summary')) {
      row.focus();
      await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
      const box = row.getBoundingClientRect();
      const cover = exit.getBoundingClientRect();
      const under = box.bottom > cover.top && box.right > cover.left && box.left < cover.right;
      expect(under && box.top > cover.top, text(row)).to.equal(false);
    }
  });
});
