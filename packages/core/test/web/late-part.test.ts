import { expect } from 'chai';
import { render } from 'lit';
import { coreEn, LatePart } from '../../src/index.js';
import { until } from '../../src/testing.js';

const host = () => ({ requestUpdate() {} }) as unknown as ConstructorParameters<typeof LatePart>[0];

describe('a late part', () => {
  it('leaves a notice when it cannot be had, and comes when tried again', async () => {
    let online = false;
    const used: string[] = [];
    const part = new LatePart(
      host(),
      () => (online ? Promise.resolve('part') : Promise.reject(new Error('offline'))),
      (value) => void used.push(value),
    );
    const shown = document.createElement('div');
    const words = () => {
      render(part.render(coreEn), shown);
      return shown.textContent!.replace(/\s+/g, ' ').trim();
    };
    await part.begin();
    expect(part).to.include({ failed: true, settled: true });
    expect(part.value).to.equal(undefined);
    expect(words()).to.equal(
      'This part did not load The connection may be down. The rest of the page still works. Try again',
    );
    online = true;
    shown.querySelector('button')!.click();
    await until(() => used.length === 1, 'second try');
    await part.begin();
    expect(words()).to.equal('');
    expect(part).to.include({ failed: false, value: 'part' });
  });

  it('fails aloud where something hangs on it, and can be asked again', async () => {
    let tries = 0;
    const part = new LatePart(host(), () => {
      tries += 1;
      return Promise.reject(new Error('offline'));
    });
    while (tries < 2) {
      const error = await part.load().catch((reason: unknown) => reason);
      expect(error).to.include({ name: 'LoadError', code: 'network' });
    }
    expect(tries).to.equal(2);
  });

  it('is loaded once, and not at all where it is at hand', async () => {
    let loads = 0;
    const part = new LatePart(host(), () => Promise.resolve((loads += 1)));
    await Promise.all([part.load(), part.begin(), part.load()]);
    expect(loads).to.equal(1);
    const given = new LatePart(host(), () => Promise.resolve((loads += 1)));
    given.take(7);
    expect(given.value).to.equal(7);
    await given.load();
    expect(loads).to.equal(1);
  });
});
