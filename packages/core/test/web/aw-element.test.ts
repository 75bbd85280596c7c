import { expect } from 'chai';
import { html as template } from 'lit';
import {
  AwElement,
  checkData,
  coreEn,
  coreFr,
  define,
  LocaleSet,
  LoadError,
  type CoreTerms,
} from '@awareness-widgets/core';
import {
  cleanFixtures,
  expectNoAxeViolations,
  fixture,
  html,
  oneEvent,
  part,
  until,
} from '@awareness-widgets/core/testing.js';

interface Data {
  items: string[];
}

const source = new Map<string, () => Promise<unknown>>();

class AwSample extends AwElement<Data, CoreTerms> {
  static version = '1.0.0';
  static override locales = new LocaleSet<CoreTerms>(
    { terms: coreEn, reviewed: { by: 'test', date: '2026-11-22' } },
    { fr: () => Promise.resolve({ terms: coreFr, reviewed: null }) },
  );

  protected override async load(): Promise<Data> {
    const data = await source.get(this.src)!();
    return checkData(data, this.src, (value) =>
      Array.isArray((value as Data | null)?.items)
        ? { ok: true, value: value as Data }
        : { ok: false, issues: [{ path: 'items', message: 'Expected a list' }] },
    );
  }

  protected override isEmpty(data: Data) {
    return data.items.length === 0;
  }

  protected override renderData(data: Data) {
    return template`<ul>${data.items.map((item) => template`<li>${item.toUpperCase()}</li>`)}</ul>`;
  }
}
define('aw-sample', AwSample);

const text = (element: Element) => part(element, '.base').textContent!.trim();
const hasFallback = (element: Element) => Boolean(element.shadowRoot!.querySelector('slot'));

describe('AwElement', () => {
  beforeEach(() => {
    source.set('good', async () => ({ items: ['one', 'two'] }));
    source.set('empty', async () => ({ items: [] }));
    source.set('wrong', async () => ({ nothing: true }));
    source.set('odd', async () => ({ items: [42] }));
    source.set('down', async () => {
      throw new LoadError('network', 'down', 'down could not be reached');
    });
  });
  afterEach(cleanFixtures);

  it('shows data and takes the fallback away', async () => {
    const element = await fixture<AwSample>(
      html`<aw-sample src="good"><p>Call 112</p></aw-sample>`,
    );
    expect(text(element)).to.equal('ONETWO');
    expect(hasFallback(element)).to.equal(false);
    expect(element.matches(':state(ready)')).to.equal(true);
    await expectNoAxeViolations(element);
  });

  it('keeps the fallback while loading and announces the data once', async () => {
    let arrive!: (data: Data) => void;
    source.set('slow', () => new Promise((resolve) => (arrive = resolve as typeof arrive)));
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    let loads = 0;
    wrapper.addEventListener('aw-load', () => loads++);
    wrapper.innerHTML = '<aw-sample src="slow"><p>Call 112</p></aw-sample>';
    const element = wrapper.firstElementChild as AwSample;
    await until(() => element.shadowRoot?.querySelector('slot'), 'fallback');
    expect(element.matches(':state(loading)')).to.equal(true);
    arrive({ items: ['late'] });
    await element.updateComplete;
    expect(text(element)).to.equal('LATE');
    expect(hasFallback(element)).to.equal(false);
    element.requestUpdate();
    await element.updateComplete;
    expect(loads).to.equal(1);
  });

  for (const [src, code] of [
    ['down', 'network'],
    ['wrong', 'invalid'],
    ['odd', 'render'],
  ] as const) {
    it(`restores the fallback and says so on a ${code} error`, async () => {
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      const failed = oneEvent<CustomEvent>(wrapper, 'aw-error');
      wrapper.innerHTML = `<aw-sample src="${src}"><p>Call 112</p></aw-sample>`;
      expect((await failed).detail.code).to.equal(code);
      const element = wrapper.firstElementChild as AwSample;
      await element.updateComplete;
      expect(hasFallback(element)).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
      await expectNoAxeViolations(element);
    });
  }

  it('loads again on request', async () => {
    const element = await fixture<AwSample>(html`<aw-sample src="down"></aw-sample>`);
    source.set('down', async () => ({ items: ['back'] }));
    part<HTMLButtonElement>(element, 'button').click();
    await until(() => element.matches(':state(ready)'), 'data');
    expect(text(element)).to.equal('BACK');
  });

  it('says what an empty file means', async () => {
    const element = await fixture<AwSample>(html`<aw-sample src="empty"></aw-sample>`);
    expect(text(element)).to.equal(coreEn.emptyTitle);
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('takes its language from itself, an ancestor, or English, and follows changes', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="fr-CA"><aw-sample src="empty"></aw-sample></div>`,
    );
    const element = outer.firstElementChild as AwSample;
    await element.updateComplete;
    expect(text(element)).to.equal(coreFr.emptyTitle);
    expect(part(element, '.base').lang).to.equal('fr');
    element.lang = 'en';
    await until(() => text(element) === coreEn.emptyTitle, 'English');
    element.removeAttribute('lang');
    await until(() => text(element) === coreFr.emptyTitle, 'French again');
    outer.lang = 'xx-not-a-language';
    await until(() => text(element) === coreEn.emptyTitle, 'English for an unknown language');
  });

  it('falls back to the default for a bad theme', async () => {
    const element = await fixture<AwSample>(html`<aw-sample src="good" theme="neon"></aw-sample>`);
    expect(element.theme).to.equal('auto');
    element.setAttribute('theme', ' DARK ');
    expect(element.theme).to.equal('dark');
  });
});

describe('define', () => {
  it('warns with both versions when a tag is taken and keeps the first', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => warnings.push(message);
    try {
      class Later extends HTMLElement {
        static version = '2.0.0';
      }
      expect(define('aw-sample', Later)).to.equal(AwSample);
      expect(define('aw-sample', AwSample)).to.equal(AwSample);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('1.0.0').and.to.contain('2.0.0');
  });
});
