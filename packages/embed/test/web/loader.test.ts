import { expect } from 'chai';
import { until } from '@awareness-widgets/core/testing.js';
import { CDN, closeHtml, openHtml, shown } from './open-html.js';

const NUMBER = '<p>Call <a href="tel:116111">116 111</a></p>';
const FINDER = `<aw-helpline-finder country="EE">${NUMBER}</aw-helpline-finder>`;
const MOUNT = `<section data-aw-widget="helpline-finder" data-country="EE">${NUMBER}</section>`;
const QUIZ = '<aw-quiz band="11-13"><p>A question</p></aw-quiz>';
const CLASSIC = `<script src="${CDN}loader.js"></script>`;
const MODULE = `<script type="module" src="${CDN}loader.js"></script>`;

describe('loader', () => {
  afterEach(closeHtml);

  for (const [name, head, foot] of [
    ['a classic script in the head', CLASSIC, ''],
    ['a deferred script', `<script src="${CDN}loader.js" defer></script>`, ''],
    ['an asynchronous script', `<script src="${CDN}loader.js" async></script>`, ''],
    ['a module', MODULE, ''],
    ['a script at the end', '', CLASSIC],
    [
      'an import from another module',
      '',
      `<script type="module">import('${location.origin}${CDN}loader.js')</script>`,
    ],
  ] as const) {
    it(`shows an element and a data mount when included as ${name}`, async () => {
      const page = await openHtml(`${FINDER}${MOUNT}${foot}`, head);
      await shown(page, 'body > aw-helpline-finder');
      await shown(page, 'section > aw-helpline-finder');
      expect(page.warnings).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('loads only what the page uses, and nothing from elsewhere', async () => {
    const page = await openHtml(FINDER, MODULE);
    await shown(page, 'aw-helpline-finder');
    expect(page.scripts()).to.include('helpline-finder.js');
    expect(page.scripts()).not.to.include('quiz.js');
    expect(page.scripts()).not.to.include('activity-map.js');
    const origins = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    expect([...new Set(origins)]).to.deep.equal([location.origin]);
  });

  it('waits with a quiz far below until the reader comes near', async () => {
    const page = await openHtml(`${FINDER}<div style="height:5000px"></div>${QUIZ}`, MODULE);
    await shown(page, 'aw-helpline-finder');
    expect(page.scripts()).not.to.include('quiz.js');
    page.document.querySelector('aw-quiz')!.scrollIntoView();
    await until(() => page.scripts().includes('quiz.js'), 'quiz.js to be asked for');
  });

  it('measures again where an observer reports too early, as Firefox does of half a page', async () => {
    const hasty = `<script>
      const Observer = IntersectionObserver;
      window.IntersectionObserver = class extends Observer {
        constructor(report, options) {
          super((entries) => report(entries, this), options);
          this.report = report;
        }
        observe(target) {
          super.observe(target);
          if (this.reported) return;
          this.reported = true;
          this.report([{ isIntersecting: true, target }], this);
        }
      };
    </script>`;
    const page = await openHtml(
      `${FINDER}<div style="height:5000px"></div>${QUIZ}`,
      hasty + MODULE,
    );
    await shown(page, 'aw-helpline-finder');
    expect(page.scripts()).not.to.include('quiz.js');
    page.document.querySelector('aw-quiz')!.scrollIntoView();
    await until(() => page.scripts().includes('quiz.js'), 'quiz.js to be asked for');
  });

  it('brings the finder at once, however far below it stands', async () => {
    const page = await openHtml(`<div style="height:9000px"></div>${FINDER}`, MODULE);
    await shown(page, 'aw-helpline-finder');
  });

  for (const [name, script] of [
    ['on the script', `<script data-base="${CDN}">/*CODE*/</script>`],
    ['in the page', `<meta data-aw-base="${CDN.slice(0, -1)}"><script>/*CODE*/</script>`],
  ] as const) {
    it(`finds its folder where it was copied, when told ${name}`, async () => {
      const code = await (await fetch(`${CDN}loader.js`)).text();
      const page = await openHtml(
        FINDER,
        script.replace('/*CODE*/', () => code),
      );
      await shown(page, 'aw-helpline-finder');
    });
  }

  it('says in one line what to do where it does not find its files', async () => {
    const code = await (await fetch(`${CDN}loader.js`)).text();
    const page = await openHtml(FINDER, `<script>${code}</script>`);
    await until(() => page.warnings.length > 0, 'a warning');
    expect(page.warnings.join()).to.contain('data-base="https://…/"');
    expect(page.document.body.innerText).to.contain('116 111');
  });

  it('finds widgets in open shadow roots when asked, also later ones', async () => {
    const page = await openHtml(
      '<div id="box"></div>',
      `<script src="${CDN}loader.js" data-shadow defer></script>`,
    );
    const root = page.document.querySelector('#box')!.attachShadow({ mode: 'open' });
    root.innerHTML = MOUNT;
    page.document.body.append('changed');
    const inside = (selector: string) => () =>
      root.querySelector(selector)?.matches(':state(ready)');
    await until(inside('section > aw-helpline-finder'), 'the mount', 15_000);
    root.append(page.document.createElement('aw-helpline-finder'));
    await until(inside(':host > aw-helpline-finder, aw-helpline-finder:last-child'), 'the element');
  });

  for (const rule of [
    ':not(:defined) { visibility: hidden !important }',
    'aw-helpline-finder:not(:defined) { display: none }',
    ':not(:defined) { opacity: 0 }',
  ]) {
    it(`shows the numbers under ${rule}`, async () => {
      const page = await openHtml(
        `${FINDER}<aw-quiz id="tab" style="display:none">x</aw-quiz>`,
        `<style>${rule}</style><base href="/nowhere/"><script>document.baseURI</script>
         <script data-base="/nowhere/" src="${CDN}loader.js" defer></script>`,
      );
      const element = page.document.querySelector<HTMLElement>('aw-helpline-finder')!;
      await until(() => page.warnings.length > 0, 'the failure');
      expect(element.innerText).to.contain('116 111');
      const { opacity, visibility } = page.window.getComputedStyle(element);
      expect([opacity, visibility]).to.deep.equal(['1', 'visible']);
    });
  }

  it('finds what is added later', async () => {
    const page = await openHtml('<main></main>', MODULE);
    const template = page.document.createElement('template');
    template.innerHTML = MOUNT;
    page.document.querySelector('main')!.append(template.content);
    await shown(page, 'section > aw-helpline-finder');
  });

  it('leaves no global name behind', async () => {
    const page = await openHtml('', CLASSIC);
    const bare = await openHtml('');
    const names = (from: typeof page) => Object.getOwnPropertyNames(from.window).sort();
    expect(names(page)).to.deep.equal(names(bare));
  });

  it('serves the page once when included twice', async () => {
    const page = await openHtml(`${MOUNT}${CLASSIC}`, `${CLASSIC}${MODULE}`);
    await shown(page, 'section > aw-helpline-finder');
    expect(page.document.querySelectorAll('aw-helpline-finder')).to.have.length(1);
    expect(page.warnings).to.deep.equal([]);
  });

  it('says what did not load, tells the element and keeps the content', async () => {
    const code = await (await fetch(`${CDN}loader.js`)).text();
    // Without a folder of its own it looks beside the page, where no widgets are.
    const page = await openHtml(
      `${FINDER}${MOUNT}`,
      `<base href="${location.origin}/nowhere/" /><script>${code}</script>`,
    );
    await until(() => page.errors.length === 2, 'aw-error');
    expect(page.errors.map(({ code: why }) => why)).to.deep.equal(['network', 'network']);
    expect(page.errors.map(({ target }) => target).sort()).to.deep.equal([
      'aw-helpline-finder',
      'section',
    ]);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.include('/nowhere/helpline-finder.js did not load');
    expect(page.document.body.innerText.match(/116 111/g)).to.have.length(2);
  });
});
