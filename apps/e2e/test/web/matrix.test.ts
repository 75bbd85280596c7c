import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { POLICIES, SANDBOXES } from '../../server/policies.js';
import { hearHost, lookAtHost, type Report } from './open-host.js';

const VERSIONS = [
  { id: 1, query: { widgets: 'v1' } },
  { id: 2, query: { widgets: 'v1', other: 'v2' } },
] as const;

type Sandbox = (typeof SANDBOXES)[number];
type Policy = (typeof POLICIES)[number];

/** Seen from inside, from outside, or on a page that differs only in being readable from outside. */
type How = 'inside' | 'outside' | 'twin';

const scriptsRun = (sandbox: Sandbox, policy: Policy) =>
  policy.id !== 'no-script' && (sandbox.value === null || sandbox.value.includes('allow-scripts'));

/** Whether this engine lets a widget come; older ones know no Trusted Types and so no ban on them. */
const permits = (sandbox: Sandbox, policy: Policy) =>
  scriptsRun(sandbox, policy) &&
  (policy.id !== 'trusted-types-none' || !('trustedTypes' in window));

async function visit(
  sandbox: Sandbox,
  policy: Policy,
  query: Record<string, string>,
): Promise<[How, Report]> {
  const asked = { ...query, policy: policy.id };
  if (scriptsRun(sandbox, policy)) return ['inside', await hearHost(asked, sandbox.value)];
  if (sandbox.value === null || sandbox.value.includes('allow-same-origin')) {
    return ['outside', await lookAtHost(asked, sandbox.value)];
  }
  // Scripts run in neither, so both show the same; only this one can be looked into.
  return ['twin', await lookAtHost(asked, 'allow-same-origin')];
}

function engineName(): string {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

describe('a host page under every sandbox and policy', function () {
  this.timeout(60_000);
  const cells: object[] = [];

  after(async () => {
    const { userAgent } = navigator;
    const trustedTypes = 'trustedTypes' in window;
    await executeServerCommand('e2e-matrix', {
      engine: engineName(),
      userAgent,
      trustedTypes,
      cells,
    });
  });

  for (const policy of POLICIES) {
    for (const sandbox of SANDBOXES) {
      for (const { id, query } of VERSIONS) {
        const name = `${policy.id}, sandbox ${sandbox.id}, ${id} version${id > 1 ? 's' : ''}`;
        it(`keeps the number readable: ${name}`, async () => {
          const [how, report] = await visit(sandbox, policy, { ...query });
          const expected = permits(sandbox, policy);
          const { element, mount } = report;
          cells.push({
            policy: policy.id,
            sandbox: sandbox.id,
            versions: id,
            how,
            readable: element.readable && mount.readable,
            enhanced: element.enhanced && mount.enhanced,
            expected,
          });
          expect(element.readable, 'number in the element').to.equal(true);
          expect(mount.readable, 'number in the mount').to.equal(true);
          expect(element.enhanced, 'the element is enhanced').to.equal(expected);
          expect(mount.enhanced, 'the mount is enhanced').to.equal(expected);
          expect(report.faults, 'uncaught errors').to.deep.equal([]);
          const clashes = report.warnings.filter((text) => text.includes('stays idle'));
          expect(clashes).to.have.length(how === 'inside' && id === 2 ? 1 : 0);
          if (clashes[0]) {
            expect(clashes[0]).to.include('0.1.0');
            expect(clashes[0]).to.include('0.1.1');
          }
        });
      }
    }
  }
});
