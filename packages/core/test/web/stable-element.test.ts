import { expect } from 'chai';
import { html as template, nothing } from 'lit';
import { AwElement, coreEn, define, LocaleSet, type CoreTerms } from '@awareness-widgets/core';
import {
  cleanFixtures,
  fixture,
  html,
  oneEvent,
  part,
  translateTree,
  WAYS,
} from '@awareness-widgets/core/testing.js';

class AwStable extends AwElement<string[], CoreTerms> {
  static version = '1.0.0';
  static override locales = new LocaleSet<CoreTerms>({ terms: coreEn, reviewed: null });
  words = ['one', 'two'];
  broken: 'never' | 'data' | 'always' = 'never';

  protected override load() {
    return Promise.resolve(this.words);
  }
  protected override renderData() {
    const [head, ...tail] = this.words;
    return template`<h2 translate="no">${head}</h2>
      <p>Before ${head} and ${tail.length > 0 ? template`<em>${tail.join()}</em> after` : nothing}</p>
      <ul>${tail.map((word) => template`<li><a href="#${word}">Call ${word}</a></li>`)}</ul>
      <button>${tail.at(-1)}</button>
      ${this.broken === 'never' ? nothing : template`<i .fails=${this.broken}></i>`}`;
  }
  protected override render() {
    return this.broken === 'always' ? template`<i .fails=${this.broken}></i>` : super.render();
  }
  get altered() {
    return this.isAltered;
  }
}
define('aw-stable', AwStable);

/** Setting it throws, as Lit does where its marks are gone. */
Object.defineProperty(HTMLElement.prototype, 'fails', {
  configurable: true,
  set() {
    throw new TypeError('No parent');
  },
});

const drawn = (element: Element) =>
  element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

async function say(element: AwStable, ...words: string[]) {
  element.words = words;
  element.requestUpdate();
  await element.updateComplete;
}

describe('an element whose tree others change', () => {
  afterEach(cleanFixtures);

  for (const way of WAYS) {
    it(`draws what it would without them (${way})`, async () => {
      const element = await fixture<AwStable>(html`<aw-stable></aw-stable>`);
      const twin = await fixture<AwStable>(html`<aw-stable></aw-stable>`);
      for (const words of [['116 111', 'b', 'c'], ['119'], ['1', '2', '3'], ['1', '2', '3']]) {
        translateTree(element, way);
        expect(element.altered).to.equal(true);
        expect(part(element, 'h2').textContent).not.to.contain('«');
        expect(part(element, 'p').textContent).to.contain('«Before»');
        await say(element, ...words);
        await say(twin, ...words);
        expect(drawn(element)).to.equal(drawn(twin));
        expect(element.altered).to.equal(false);
      }
    });
  }

  it('keeps the keyboard where it was', async () => {
    const element = await fixture<AwStable>(html`<aw-stable></aw-stable>`);
    part(element, 'button').focus();
    translateTree(element, 'chrome');
    await say(element, 'one', 'three');
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'button'));
    expect(part(element, 'button').textContent).to.equal('three');
  });

  it('draws all anew where the changes cannot be taken back', async () => {
    const element = await fixture<AwStable>(html`<aw-stable></aw-stable>`);
    const list = part(element, 'ul');
    const [first] = list.childNodes;
    // Seen: a node is taken out. Unseen: its old place is gone, as it lies outside by then.
    const parent = list.parentNode!;
    list.remove();
    first!.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const outside = document.createElement('div');
    outside.append(...list.childNodes);
    parent.replaceChildren();
    await say(element, 'one', 'four');
    expect(part(element, 'li').textContent).to.equal('Call four');
  });
});

describe('an update that throws', () => {
  afterEach(cleanFixtures);

  it('brings the fallback back, says so, and can be tried again', async () => {
    const element = await fixture<AwStable>(html`<aw-stable><p>Call 112</p></aw-stable>`);
    element.broken = 'data';
    const failed = oneEvent<CustomEvent<{ code: string; message: string }>>(element, 'aw-error');
    element.requestUpdate();
    expect((await failed).detail).to.deep.equal({ code: 'render', message: 'No parent' });
    await element.updateComplete;
    expect(element.state).to.equal('error');
    expect(part<HTMLSlotElement>(element, 'slot').assignedNodes()).to.have.length(1);
    element.broken = 'never';
    part(element, '.notice button').click();
    await element.updateComplete;
    expect(part(element, 'h2').textContent).to.equal('one');
  });

  it('leaves the fallback alone where not even an error can be drawn', async () => {
    const element = await fixture<AwStable>(html`<aw-stable><p>Call 112</p></aw-stable>`);
    element.broken = 'always';
    let errors = 0;
    element.addEventListener('aw-error', () => errors++);
    element.requestUpdate();
    await element.updateComplete;
    expect(drawn(element)).to.equal('<slot></slot>');
    expect(errors).to.equal(1);
  });
});

describe('states in a browser without :state()', () => {
  afterEach(() => {
    cleanFixtures();
    delete (ElementInternals.prototype as { states?: unknown }).states;
    Object.defineProperty(ElementInternals.prototype, 'states', states);
  });
  const states = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'states')!;

  it('are an attribute, and all else goes on', async () => {
    for (const old of [undefined, { add: () => raise(), delete: () => false }]) {
      Object.defineProperty(ElementInternals.prototype, 'states', {
        configurable: true,
        get: () => old,
      });
      const element = await fixture<AwStable>(html`<aw-stable></aw-stable>`);
      expect(element.dataset['state']).to.equal('ready');
      await say(element, 'two');
      expect(part(element, 'h2').textContent).to.equal('two');
    }
  });
});

function raise(): never {
  throw new DOMException('not a dashed ident', 'SyntaxError');
}
