import { until } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { closePages, openPage, type Page } from './open-page.js';

/** What each state must say; its place on the page is its id. */
const SAYS: Record<string, RegExp> = {
  chosen: /Help in Denmark.*116 111.*Open now/,
  unknown: /Which country are you in\?/,
  wrong: /We do not know the country “Atlantis”/,
  without: /We know of no national helpline in Japan/,
  open: /Open until/,
  closed: /Closed until.*Nobody else we know is open right now/,
  instead: /Closed until.*These websites find help in many countries/,
  stale: /Hours not checked recently/,
  parent: /Someone in danger right now\?/,
  compact: /116 111/,
  list: /All countries.*Estonia.*116 111/,
  empty: /Nothing here yet/,
  failed: /This part did not load/,
};

const said = (page: Page, id: string) => {
  const finder = page.document.querySelector(`#${id} .state-stage > *`)!;
  return finder.shadowRoot!.querySelector('.base')!.textContent!.replace(/\s+/g, ' ');
};

const frameOf = (page: Page, id: string) =>
  page.document.querySelector<HTMLIFrameElement>(`#${id} iframe`)!.contentDocument!;

describe('the page of the finder’s states', () => {
  let page: Page;
  before(async () => {
    page = await openPage('finder-states');
  });
  after(closePages);

  it('is linked from the page of the finder', async () => {
    // Its text is enough: a second page full of widgets would only slow the first down.
    const text = await (await fetch('/apps/demo/dist/finder.html')).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('main a[href="./finder-states.html"]')).not.to.equal(null);
  });

  for (const [id, words] of Object.entries(SAYS)) {
    it(`shows “${id}” as it says`, async () => {
      await until(() => words.test(said(page, id)), `words of ${id}`);
    });
  }

  it('shows a guess as a guess, or asks', () => {
    expect(said(page, 'guessed')).to.match(/You seem to be in|Which country are you in\?/);
  });

  it('shows two equal answers for a pair', () => {
    const finder = page.document.querySelector('#pair aw-helpline-finder')!;
    expect(finder.shadowRoot!.querySelectorAll('.answers.pair .bubble')).to.have.length(2);
  });

  it('shows compact in a column of 280 pixels', () => {
    const finder = page.document.querySelector('#compact aw-helpline-finder')!;
    expect(finder.getBoundingClientRect().width).to.be.at.most(280);
  });

  it('keeps what stands between the tags while loading and after a failure', () => {
    for (const id of ['loading', 'failed']) {
      const link = page.document.querySelector<HTMLElement>(`#${id} a[href="tel:112"]`)!;
      expect(link.checkVisibility(), id).to.equal(true);
    }
    expect(page.document.querySelector('#loading :state(loading)')).not.to.equal(null);
  });

  it('shows what a frame that swallows calls leaves', async () => {
    const blocked = () =>
      frameOf(page, 'blocked').querySelector('aw-helpline-finder')?.shadowRoot?.textContent ?? '';
    await until(() => blocked().includes('Copy 116 111'), 'number to copy');
    expect(blocked()).to.contain('Hide this');
  });

  for (const [id, count] of [
    ['sheet', 1],
    ['poster', 1],
    ['cards', 1],
  ] as const) {
    it(`shows the ${id} as it is printed`, async () => {
      await until(
        () => frameOf(page, id).documentElement.dataset['preview'] === 'ready',
        `preview of the ${id}`,
      );
      const root = frameOf(page, id).querySelector('aw-helpline-finder')!.shadowRoot!;
      const papers = [...root.querySelectorAll<HTMLElement>(`.${id}`)];
      expect(papers.filter((paper) => paper.checkVisibility())).to.have.length(count);
    });
  }
});
