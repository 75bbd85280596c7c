/**
 * Writes docs/embedding-matrix.md from what the last run of the web tests found in each engine.
 *
 *   npm run test:web && npm run matrix
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { POLICIES, SANDBOXES } from '../server/policies.js';

const ENGINES = [
  { id: 'chromium', title: 'Chromium', version: /Chrom(?:e|ium)\/(\d+)/ },
  { id: 'firefox', title: 'Firefox', version: /Firefox\/(\d+)/ },
  { id: 'webkit', title: 'WebKitGTK', version: /WebKitGTK\/([\d.]+)/ },
];

const read = (id) => {
  const file = new URL(`../dist/matrix/${id}.json`, import.meta.url);
  if (!existsSync(file)) {
    console.error(`No results of ${id}. Run \`npm run test:web\` first.`);
    process.exit(1);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
};

const WORDS = { true: 'widget', false: 'number' };

function cell(cells, policy, sandbox) {
  const found = [1, 2].map((versions) =>
    cells.find(
      (one) => one.policy === policy.id && one.sandbox === sandbox.id && one.versions === versions,
    ),
  );
  if (found.some((one) => !one)) return 'not run';
  if (found.some((one) => !one.readable)) return '**NOT READABLE**';
  const words = found.map((one) => WORDS[one.enhanced] + (one.how === 'twin' ? '\\*' : ''));
  return words[0] === words[1] ? words[0] : words.join(' / ');
}

function table({ id, title, version }) {
  const { cells, userAgent, trustedTypes } = read(id);
  const known = trustedTypes
    ? ''
    : ' This engine knows no Trusted Types, so a ban on them has no effect.';
  return [
    `## ${title} ${version.exec(userAgent)?.[1] ?? ''}`.trim(),
    '',
    `${cells.filter(({ readable }) => readable).length} of ${cells.length} pages show the number; ` +
      `${cells.filter(({ enhanced }) => enhanced).length} show the widget, ` +
      `${cells.filter(({ expected }) => expected).length} could.${known}`,
    '',
    `| policy of the page | ${SANDBOXES.map((sandbox) => sandbox.title).join(' | ')} |`,
    `| --- | ${SANDBOXES.map(() => '---').join(' | ')} |`,
    ...POLICIES.map(
      (policy) =>
        `| ${policy.title} | ${SANDBOXES.map((sandbox) => cell(cells, policy, sandbox)).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

const text = `# Where an embed works

Made by \`npm run matrix\` in apps/e2e from a run of its web tests; not edited by hand.

Each page holds an element and a data mount around Estonia’s number, the widgets on another origin,
and is shown in a frame with the sandbox of the column. Every page was opened twice: with one
version of the widgets and with two. **number**: the number stands there as plain text. **widget**:
the widget shows it. Where both visits agree, one word stands for both.

\\* No script runs there and nobody can look in from outside. Read on a page with the same policy in a
frame with \`sandbox="allow-same-origin"\`, in which no script runs either.

${ENGINES.map(table).join('\n')}`;

const options = { parser: 'markdown', singleQuote: true, printWidth: 100 };
writeFileSync(
  new URL('../../../docs/embedding-matrix.md', import.meta.url),
  await prettier.format(text, options),
);
