/**
 * Web tests in three real engines. An engine that is missing is reported as not run; CI requires
 * all three. `AW_ENGINES=chromium` narrows a run while working on something.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { CHROMIUM_ARGS, findBrowsers } from '../browsers.js';
import { firefoxPage } from './firefox-page.js';
import { countsReporter } from './reporter.js';
import { startWebKitDriver } from './webkit-driver.js';
import { commonJsAsModule } from './wtr-modules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function launchers() {
  const found = findBrowsers();
  const wanted = (process.env.AW_ENGINES ?? 'chromium,firefox,webkit').split(',');
  const browsers = [];
  for (const engine of wanted) {
    if (!found[engine]) {
      const message = `NOT RUN: ${engine} was not found on this machine (see README, "Tests").`;
      if (process.env.CI) throw new Error(message);
      console.error(`\n${'!'.repeat(message.length)}\n${message}\n${'!'.repeat(message.length)}\n`);
    }
  }
  if (wanted.includes('chromium') && found.chromium) {
    browsers.push(
      chromeLauncher({
        concurrency: 1,
        launchOptions: {
          executablePath: found.chromium,
          args: CHROMIUM_ARGS,
        },
      }),
    );
  }
  if (wanted.includes('firefox') && found.firefox) {
    const firefox = chromeLauncher({
      concurrency: 1,
      createPage: firefoxPage,
      launchOptions: { browser: 'firefox', executablePath: found.firefox, headless: true },
    });
    // The launcher is Chrome's, speaking WebDriver BiDi; reports should name the engine.
    firefox.name = 'Firefox';
    browsers.push(firefox);
  }
  if (wanted.includes('webkit') && found.webkit) {
    browsers.push(
      webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port: await startWebKitDriver(found.webkit),
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: found.webkit.miniBrowser, args: ['--automation'] },
        },
      }),
    );
  }
  return browsers;
}

/**
 * @param {{ files: string | string[], plugins?: import('@web/test-runner').TestRunnerPlugin[] }} options
 *   `files` are globs from the repository's root.
 */
export async function wtrConfig({ files, plugins = [] }) {
  return {
    rootDir: root,
    files: [files].flat().map((glob) => path.join(root, glob)),
    nodeResolve: { exportConditions: ['@awareness-widgets/source', 'production', 'default'] },
    browsers: await launchers(),
    concurrentBrowsers: 3,
    concurrency: 1,
    testsFinishTimeout: 300_000,
    browserStartTimeout: 120_000,
    testFramework: { config: { timeout: 20_000, ui: 'bdd' } },
    reporters: [
      defaultReporter({
        reportTestResults: true,
        reportTestProgress: Boolean(process.stdout.isTTY),
      }),
      countsReporter(),
    ],
    plugins: [
      esbuildPlugin({
        ts: true,
        json: false,
        target: 'es2022',
        tsconfig: path.join(root, 'tsconfig.base.json'),
      }),
      commonJsAsModule,
      ...plugins,
    ],
  };
}
