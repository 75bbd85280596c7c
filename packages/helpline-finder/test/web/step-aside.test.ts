import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import { $, finder } from './setup.js';

const added: HTMLElement[] = [];

function add(html: string, parent: ParentNode & Node = document.body): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  parent.append(element);
  added.push(element);
  return element;
}

const BAR = `<div style="position:fixed;inset:auto 0 0;block-size:90px;background:#222;z-index:2147483647">
  <button style="inline-size:100%;block-size:100%">Reject</button></div>`;

/** What a finger reaches in the middle of a box; through open shadow roots. */
function reached({ left, right, top, bottom }: DOMRect): Element | null {
  const at = [(left + right) / 2, (top + bottom) / 2] as const;
  let found = document.elementFromPoint(...at);
  while (found?.shadowRoot) found = found.shadowRoot.elementFromPoint(...at);
  return found;
}

/** A finder below the view, so that its exit floats. */
async function below() {
  const spacer = add('<div style="block-size:3000px"></div>');
  const element = await finder();
  document.body.prepend(spacer);
  scrollTo(0, 0);
  await until(() => $(element, '.exit.floating'), 'a floating exit');
  return element;
}

describe('the floating exit', () => {
  afterEach(() => {
    for (const element of added.splice(0)) element.remove();
    cleanFixtures();
  });

  it('stands above a bar that the page keeps at the bottom, and goes down when that goes', async () => {
    const element = await below();
    const bar = add(BAR);
    const reject = bar.querySelector('button')!;
    const exit = $(element, '.exit-button')!;
    await until(() => exit.getBoundingClientRect().bottom <= innerHeight - 90, 'a lift');
    const { bottom } = exit.getBoundingClientRect();
    expect(reached(reject.getBoundingClientRect())).to.equal(reject);
    expect(reached(exit.getBoundingClientRect())).to.equal(exit);
    bar.remove();
    await until(() => exit.getBoundingClientRect().bottom > bottom + 60, 'its own place');
  });

  it('sees a bar inside another component', async () => {
    const element = await below();
    const box = add('');
    box.attachShadow({ mode: 'open' }).innerHTML = BAR;
    box.style.setProperty('--seen', '1');
    const exit = $(element, '.exit-button')!;
    await until(() => exit.getBoundingClientRect().bottom <= innerHeight - 90, 'a lift');
  });

  it('believes a host that says how high its bar is', async () => {
    const element = await below();
    const exit = $(element, '.exit-button')!;
    const free = exit.getBoundingClientRect().bottom;
    element.setAttribute('exit-bottom', '120');
    await until(
      () => Math.abs(free - exit.getBoundingClientRect().bottom - 120) < 1,
      'the attribute',
    );
    element.removeAttribute('exit-bottom');
    element.style.setProperty('--aw-exit-bottom', '33px');
    await until(
      () => Math.abs(free - exit.getBoundingClientRect().bottom - 33) < 1,
      'the property',
    );
  });

  it('goes to the top while it would cover what has the keyboard', async () => {
    const element = await below();
    const exit = $(element, '.exit')!;
    const { left, top } = exit.getBoundingClientRect();
    const field = add(
      `<input aria-label="field" style="position:absolute;left:${left + 5}px;top:${top + 5}px">`,
    ).querySelector('input')!;
    field.focus({ preventScroll: true });
    await until(() => exit.classList.contains('above'), 'the top');
    expect(reached(field.getBoundingClientRect())).to.equal(field);
    expect(exit.getBoundingClientRect().top).to.be.below(60);
    const other = add('<button style="position:absolute;left:0;top:200px">x</button>');
    other.querySelector('button')!.focus({ preventScroll: true });
    await until(() => !exit.classList.contains('above'), 'its place');
  });
});
