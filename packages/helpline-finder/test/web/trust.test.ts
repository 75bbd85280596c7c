import { cleanFixtures } from '@awareness-widgets/core/testing.js';
import { expect } from 'chai';
import { $, $$, finder, text } from './setup.js';

describe('the trust line', () => {
  afterEach(cleanFixtures);

  it('says where and when every number was read, and claims no call', async () => {
    const element = await finder({ 'report-href': 'mailto:editor@example.org' });
    expect(text($(element, '.trust p'))).to.equal(
      'Numbers read on public pages on 22 November 2026. Nobody has test-called them. Is one wrong?',
    );
    expect($<HTMLAnchorElement>(element, '[part=report]')!.href).to.equal(
      'mailto:editor@example.org',
    );
    const entries = $$(element, '.sources dt').map(text);
    expect(entries).to.include('112').and.to.include('Lasteliin · 116 111');
    for (const entry of $$(element, '.sources dl > div')) {
      expect(entry.querySelector('a')!.getAttribute('href')).to.match(/^https:/);
    }
  });

  it('has no report link for an address that is none', async () => {
    const element = await finder({ 'report-href': 'javascript:alert(1)' });
    expect($(element, '[part=report]')).to.equal(null);
  });
});
