import { expect } from 'chai';
import { css, LitElement } from 'lit';
import { adoptStyles, coreEn, LatePart, LoadError } from '../../src/index.js';
import { cleanFixtures, fixture, html, until } from '../../src/testing.js';

class LateHost extends LitElement {
  fetches: (() => Promise<string>)[] = [];
  used: string[] = [];
  readonly late = new LatePart<string>(
    this,
    () => this.fetches.shift()!(),
    (value) => void this.used.push(value),
  );
  override render() {
    return html`<p>${this.late.value ?? 'not yet'}</p>
      ${this.late.render(coreEn)}`;
  }
}
customElements.define('late-host', LateHost);

const text = (host: LateHost) => host.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('a late part', () => {
  afterEach(cleanFixtures);

  it('comes by itself, once, after what is shown', async () => {
    const host = await fixture<LateHost>(html`<late-host></late-host>`);
    host.fetches = [() => Promise.resolve('here')];
    expect(text(host)).to.contain('not yet');
    await Promise.all([host.late.begin(), host.late.begin(), host.late.load()]);
    await host.updateComplete;
    expect(text(host)).to.contain('here');
    expect(host.used).to.deep.equal(['here']);
    expect(host.late.settled).to.equal(true);
  });

  it('tells of a failure, and comes on the second try', async () => {
    const host = await fixture<LateHost>(html`<late-host></late-host>`);
    host.fetches = [() => Promise.reject(new Error('no network')), () => Promise.resolve('here')];
    await host.late.begin();
    await host.updateComplete;
    expect(host.late.failed).to.equal(true);
    expect(text(host)).to.contain('not yet').and.to.contain(coreEn.retry);
    host.shadowRoot!.querySelector('button')!.click();
    await until(() => text(host).includes('here'), 'the part');
    expect(host.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('says why when it is asked for at once', async () => {
    const host = await fixture<LateHost>(html`<late-host></late-host>`);
    host.fetches = [() => Promise.reject(new Error('no network'))];
    const error = await host.late.load().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
    expect((error as LoadError).code).to.equal('network');
  });

  it('that is at hand is shown by the next render', async () => {
    const host = await fixture<LateHost>(html`<late-host></late-host>`);
    host.late.take('ready');
    await host.updateComplete;
    expect(text(host)).to.contain('ready');
  });
});

describe('style sheets of late parts', () => {
  afterEach(cleanFixtures);

  it('join those that are there, each once', async () => {
    const host = await fixture<LateHost>(html`<late-host></late-host>`);
    const [one, two] = [css`p { color: rgb(1, 2, 3); }`, css`p { margin: 7px; }`]; // prettier-ignore
    adoptStyles(host.renderRoot, [one]);
    adoptStyles(host.renderRoot, [two, one]);
    const style = getComputedStyle(host.shadowRoot!.querySelector('p')!);
    expect([style.color, style.marginTop]).to.deep.equal(['rgb(1, 2, 3)', '7px']);
    expect(host.shadowRoot!.adoptedStyleSheets).to.have.length(2);
  });
});
