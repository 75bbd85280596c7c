import { expect } from 'chai';
import { FAULTS } from '../../server/faults.js';
import { readPage } from '../../server/read-page.js';
import { hearHost, lookAtHost } from './open-host.js';

/** A folder of its own for every visit, since a browser remembers modules. */
let visits = 0;
const folder = (fault: string) => `fault-${fault}~${navigator.userAgent.length}-${++visits}`;

const LOADER_OR_NEVER = /^(loader-|data-never)/;

describe('when something fails on the way', function () {
  this.timeout(40_000);

  for (const fault of FAULTS.filter(({ id }) => !LOADER_OR_NEVER.test(id))) {
    it(`keeps the number when ${fault.title}`, async () => {
      const lang = fault.id === 'locale-404' ? { lang: 'fr' } : {};
      const report = await hearHost({ widgets: folder(fault.id), ...lang });
      for (const place of [report.element, report.mount]) {
        expect(place.readable, 'readable').to.equal(true);
        expect(place.enhanced, 'enhanced').to.equal(fault.expect.enhanced);
      }
      const { code } = fault.expect;
      expect(report.errors).to.deep.equal(code ? [code, code] : []);
      expect(report.faults, 'uncaught errors').to.deep.equal([]);
    });
  }

  for (const fault of FAULTS.filter(({ id }) => LOADER_OR_NEVER.test(id))) {
    it(`keeps the number when ${fault.title}`, async () => {
      const report = await lookAtHost({ widgets: folder(fault.id) });
      for (const place of [report.element, report.mount]) {
        expect(place).to.deep.equal({ readable: true, enhanced: false });
      }
    });
  }

  it('keeps the number in view at every moment while slow data come', async () => {
    const gaps: string[] = [];
    await lookAtHost({ widgets: folder('data-slow') }, null, async (page) => {
      const window = page.defaultView!;
      for (;;) {
        const { element, mount } = readPage(page);
        if (!element.readable || !mount.readable) gaps.push(page.body.innerText);
        if (element.enhanced && mount.enhanced) return;
        await new Promise((resolve) => window.requestAnimationFrame(resolve));
      }
    });
    expect(gaps).to.deep.equal([]);
  });

  it('keeps the number when the policy forbids the data', async () => {
    const report = await hearHost({ connect: "'none'" });
    for (const place of [report.element, report.mount]) {
      expect(place).to.deep.equal({ readable: true, enhanced: false });
    }
    expect(report.errors).to.deep.equal(['network', 'network']);
    expect(report.faults).to.deep.equal([]);
  });

  it('keeps the number when the loader is not the one that the page’s owner meant', async () => {
    const integrity = `sha384-${'A'.repeat(64)}`;
    const report = await lookAtHost({ integrity });
    for (const place of [report.element, report.mount]) {
      expect(place).to.deep.equal({ readable: true, enhanced: false });
    }
  });
});

describe('integrity', () => {
  it('lets the printed hash pass', async () => {
    const origin = (await (await fetch('/e2e/origin.json')).json()) as string;
    const hashes = (await (await fetch(`${origin}/v1/integrity.json`)).json()) as Record<
      string,
      string
    >;
    const report = await hearHost({ integrity: hashes['loader.js']! });
    expect(report.element.enhanced && report.mount.enhanced).to.equal(true);
  });
});
