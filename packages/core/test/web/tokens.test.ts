import { expect } from 'chai';
import { html as template } from 'lit';
import { AwElement, coreEn, LocaleSet, type CoreTerms } from '@awareness-widgets/core';
import { cleanFixtures, fixture, html, part } from '@awareness-widgets/core/testing.js';

class AwTokens extends AwElement<string, CoreTerms> {
  static override locales = new LocaleSet<CoreTerms>({ terms: coreEn, reviewed: null });
  protected override load() {
    return Promise.resolve('words');
  }
  protected override renderData(data: string) {
    return template`<p>${data}</p><button class="button primary">Go</button>`;
  }
}
customElements.define('aw-tokens', AwTokens);

/** Relative luminance contrast of two `rgb()` colours, WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [a, b] = [first, second].map((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g)!.map((value) => {
      const share = Number(value) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  });
  return (Math.max(a!, b!) + 0.05) / (Math.min(a!, b!) + 0.05);
}

describe('tokens', () => {
  afterEach(cleanFixtures);

  for (const theme of ['light', 'dark']) {
    it(`keeps text at 7:1 in the ${theme} theme`, async () => {
      const element = await fixture<AwTokens>(html`<aw-tokens theme=${theme}></aw-tokens>`);
      const base = getComputedStyle(part(element, '.base'));
      expect(contrast(base.color, base.backgroundColor)).to.be.at.least(7);
      const button = getComputedStyle(part(element, 'button'));
      expect(contrast(button.color, button.backgroundColor)).to.be.at.least(7);
    });
  }

  it('follows the page’s colour scheme unless told otherwise', async () => {
    const outer = await fixture<HTMLElement>(html`<div><aw-tokens></aw-tokens></div>`);
    const element = outer.firstElementChild as AwTokens;
    await element.updateComplete;
    const paper = () => getComputedStyle(part(element, '.base')).backgroundColor;
    outer.style.colorScheme = 'dark';
    const dark = paper();
    outer.style.colorScheme = 'light';
    expect(paper()).not.to.equal(dark);
    element.theme = 'dark';
    await element.updateComplete;
    expect(paper()).to.equal(dark);
  });

  it('makes no column wider than it was, and asks for a readable width where content decides', async () => {
    const main = (layout: string, child: string) =>
      html`<div style="inline-size:700px;${layout}">
        <div style=${child}><aw-tokens></aw-tokens></div>
        <div style="flex:none;inline-size:300px">aside</div>
      </div>`;
    for (const [layout, child] of [
      ['display:grid;grid-template-columns:1fr 300px;gap:20px', ''],
      ['display:flex;gap:20px', 'flex:1'],
    ] as const) {
      const outer = await fixture<HTMLElement>(main(layout, child));
      const element = outer.querySelector('aw-tokens') as AwTokens;
      await element.updateComplete;
      expect(element.getBoundingClientRect().width).to.be.closeTo(380, 1);
      expect(outer.scrollWidth).to.equal(700);
    }
    const floating = await fixture<HTMLElement>(
      html`<div style="float:left;max-inline-size:600px"><aw-tokens></aw-tokens></div>`,
    );
    expect(floating.getBoundingClientRect().width).to.be.at.least(Math.min(600, innerWidth * 0.85));
  });

  it('keeps its text size and spacing on a hostile page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `html { font-size: 62.5% !important }
      * { letter-spacing: 12px; text-transform: uppercase; text-align: right; line-height: 0.5 }`;
    document.head.append(sheet);
    try {
      const element = await fixture<AwTokens>(html`<aw-tokens></aw-tokens>`);
      const words = getComputedStyle(part(element, 'p'));
      expect(parseFloat(words.fontSize)).to.be.within(14, 24);
      expect(words.letterSpacing).to.equal('normal');
      expect(words.textTransform).to.equal('none');
      expect(parseFloat(words.lineHeight)).to.be.at.least(parseFloat(words.fontSize) * 1.4);
    } finally {
      sheet.remove();
    }
  });

  it('takes the accent of the host', async () => {
    const element = await fixture<AwTokens>(html`<aw-tokens></aw-tokens>`);
    element.style.setProperty('--aw-accent', 'rgb(80, 0, 120)');
    expect(getComputedStyle(part(element, 'button')).backgroundColor).to.equal('rgb(80, 0, 120)');
  });
});
