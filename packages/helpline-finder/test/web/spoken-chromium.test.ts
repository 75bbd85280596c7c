/**
 * What Chromium itself gives a screen reader in the main flow: its accessibility tree, compared
 * with what is stored in `spoken-chromium.txt`. After a change that is meant, store it anew with
 *
 *     AW_STORE_SPOKEN=1 AW_ENGINES=chromium npx wtr --files test/web/spoken-chromium.test.ts
 *
 * and read the difference before you commit it. `spoken.test.ts` pins the same flow in all engines
 * by a walk of our own.
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanFixtures, until } from '@awareness-widgets/core/testing.js';
import type { AwHelplineFinder } from '../../src/index.js';
import { $, finder } from './setup.js';

const STORE = new URL('./spoken-chromium.txt', import.meta.url);

const steps: Record<string, () => Promise<AwHelplineFinder>> = {
  'Estonia: the first answer': () => finder(),
  'Ukraine: a closed line, and who answers instead': () => finder({ country: 'UA' }),
  'France: a pair': () => finder({ country: 'FR' }),
  'Estonia: choosing another country': async () => {
    const element = await finder();
    $(element, '#change')!.click();
    await until(() => $(element, '.panel input'), 'panel');
    // By itself focus moves there only where there is a mouse.
    $(element, '.panel input')!.focus();
    return element;
  },
};

const { getTimezoneOffset } = Date.prototype;
const stored = new Map<string, string>();

const hasTree = navigator.userAgent.includes('Chrome');
const name = 'Chromium’s accessibility tree';

(hasTree ? describe : describe.skip)(
  hasTree ? name : `${name} (this engine’s driver shows none)`,
  () => {
    before(async () => {
      // The reader's clock is that of Greenwich, wherever this runs.
      Date.prototype.getTimezoneOffset = () => 0;
      await setViewport({ width: 390, height: 700 });
      const response = await fetch(STORE);
      const text = response.ok ? await response.text() : '';
      for (const section of text.split(/^# /m).slice(1)) {
        const [title, ...lines] = section.trimEnd().split('\n');
        stored.set(title!, lines.join('\n').trim());
      }
    });
    afterEach(cleanFixtures);
    after(async () => {
      Date.prototype.getTimezoneOffset = getTimezoneOffset;
      await setViewport({ width: 800, height: 600 });
    });

    for (const [title, open] of Object.entries(steps)) {
      it(title, async () => {
        const element = await open();
        // What follows the first answer, and whether the exit floats, is there once this is true.
        await until(() => $(element, '.print'), 'all that follows');
        await until(() => $(element, '.exit')!.classList.contains('floating'), 'exit');
        await element.updateComplete;
        const { tree, store } = await executeServerCommand<{ tree: string; store: boolean }, null>(
          'accessibility-tree',
        );
        if (store) {
          stored.set(title, tree);
          const text = [...stored].map(([step, lines]) => `# ${step}\n\n${lines}\n`).join('\n');
          await executeServerCommand('store-spoken', text);
        }
        expect(tree).to.equal(stored.get(title));
      });
    }

    it('has a stored tree for each step and no other', () => {
      expect([...stored.keys()]).to.deep.equal(Object.keys(steps));
    });
  },
);
