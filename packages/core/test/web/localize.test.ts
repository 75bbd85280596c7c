import { expect } from 'chai';
import { inheritedLang } from '@awareness-widgets/core';
import { cleanFixtures, fixture, html } from '@awareness-widgets/core/testing.js';

describe('inheritedLang', () => {
  afterEach(cleanFixtures);

  it('looks at the element, its ancestors and across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><span></span></div>`);
    const shadow = outer.firstElementChild!.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    shadow.append(inner);
    expect(inheritedLang(inner)).to.equal('de');
    inner.lang = 'fr';
    expect(inheritedLang(inner)).to.equal('fr');
  });

  it('says nothing where nobody says a language', () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    expect(inheritedLang(document.createElement('p'))).to.equal('');
    document.documentElement.lang = before;
  });
});
