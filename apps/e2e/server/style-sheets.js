/**
 * The style sheets of hosts: of frameworks and systems as published, and some that nobody should
 * write but somebody does. Widgets must look after themselves under each of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ id: string, title: string, address: string, rtl?: boolean }} StyleSheet */

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Title and where Node finds the file; Moodle's and Drupal's themes are built on Bootstrap. */
const PACKAGED = {
  'Bootstrap 5': import.meta.resolve('bootstrap5/dist/css/bootstrap.min.css'),
  'Bootstrap 4': import.meta.resolve('bootstrap4/dist/css/bootstrap.min.css'),
  'Bootstrap 3': import.meta.resolve('bootstrap3/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': import.meta.resolve('tailwindcss/preflight.css'),
  Foundation: import.meta.resolve('foundation-sites/dist/css/foundation.min.css'),
  'Liferay’s Atlas': import.meta.resolve('@clayui/css/lib/css/atlas.css'),
  'GOV.UK': import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'Norway’s Designsystemet': import.meta.resolve('@digdir/designsystemet-css/index.css'),
  Materialize: import.meta.resolve('@materializecss/materialize/dist/css/materialize.min.css'),
  Bulma: import.meta.resolve('bulma/css/bulma.min.css'),
  'Spectre.css': import.meta.resolve('spectre.css/dist/spectre.min.css'),
  Milligram: import.meta.resolve('milligram/dist/milligram.min.css'),
  'Pure.css': import.meta.resolve('purecss/build/pure-min.css'),
  Skeleton: import.meta.resolve('skeleton-css/css/skeleton.css'),
  Tachyons: import.meta.resolve('tachyons/css/tachyons.min.css'),
  PrimeFlex: import.meta.resolve('primeflex/primeflex.min.css'),
  'normalize.css': import.meta.resolve('normalize.css/normalize.css'),
  'modern-normalize': import.meta.resolve('modern-normalize/modern-normalize.css'),
  'sanitize.css': import.meta.resolve('sanitize.css/sanitize.css'),
  'Meyer’s reset': import.meta.resolve('reset-css/reset.css'),
  'The New CSS Reset': import.meta.resolve('the-new-css-reset/css/reset.css'),
  'Water.css': import.meta.resolve('water.css/out/water.min.css'),
  'MVP.css': import.meta.resolve('mvp.css/mvp.css'),
  Sakura: import.meta.resolve('sakura.css/css/sakura.css'),
  'Simple.css': import.meta.resolve('simpledotcss/simple.min.css'),
  'new.css': import.meta.resolve('@exampledev/new.css/new.css'),
  'concrete.css': import.meta.resolve('concrete.css/concrete.min.css'),
};

/** Where Debian's package `wordpress` lies; read where it is installed. */
const WORDPRESS = '/usr/share/wordpress/wp-includes/css/';
const WORDPRESS_SHEETS = {
  'WordPress’ blocks': 'dist/block-library/style.min.css',
  'WordPress’ block theme': 'dist/block-library/theme.min.css',
  'WordPress’ classic themes': 'classic-themes.min.css',
  'WordPress’ embeds': 'wp-embed-template.min.css',
};

/** @type {Record<string, string>} */
const WRITTEN = {
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.4rem }',
  'a root of 200 %': 'html { font-size: 200% }',
  'everything unset': '* { all: unset }',
  'everything initial': '* { all: initial } head, script, style { display: none }',
  'a reset that takes every edge':
    '* { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; vertical-align: baseline; ' +
    'list-style: none; box-sizing: content-box; min-width: 0; max-width: 100%; background: none }',
  'huge spacing':
    '* { letter-spacing: 0.5em; word-spacing: 1em; text-indent: 3em; line-height: 3; ' +
    'text-align: justify; text-transform: uppercase; hyphens: auto }',
  'important rules':
    '* { font: italic 10px/1 serif !important; letter-spacing: 0.4em !important; ' +
    'text-transform: uppercase !important; color: #ccc !important; background: #fff !important; ' +
    'text-align: right !important; white-space: nowrap !important; text-indent: 2em !important; ' +
    'padding: 0 !important; border: 0 !important; box-shadow: none !important }',
  'a crowd':
    'body { font: 100 8px/1 serif; color: #bbb; white-space: nowrap; word-break: break-all }',
  'a dark page': ':root { color-scheme: dark; background: #000; color: #eee }',
  'white on white': 'body, body * { color: #fff; background: #fff; fill: #fff; stroke: #fff }',
  floats: 'article > * { float: left } article::after { content: ""; display: block; clear: both }',
  'inline blocks': 'article > * { display: inline-block; vertical-align: bottom }',
  'a flex row': 'article > div { display: flex; justify-content: center }',
  'a centred column':
    'article > div { display: flex; flex-direction: column; align-items: center }',
  'a table': 'article > div { display: table }',
  columns: 'article { columns: 1; column-gap: 0 } article > div { column-span: all }',
  'right to left': 'html { direction: rtl }',
};

const slug = (/** @type {string} */ title) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const wordpress = existsSync(WORDPRESS) ? Object.entries(WORDPRESS_SHEETS) : [];
if (wordpress.length === 0) {
  console.error(`NOT RUN: WordPress’ style sheets, since ${WORDPRESS} is not on this machine.`);
}

/** @type {readonly StyleSheet[]} */
const SHEETS = [
  ...Object.entries(PACKAGED).map(([title, url]) => ({
    id: slug(title),
    title,
    address: `/${path.relative(root, fileURLToPath(url))}`,
  })),
  ...wordpress.map(([title, file]) => ({
    id: slug(title),
    title,
    address: `/e2e/wordpress/${file}`,
  })),
  ...Object.keys(WRITTEN).map((title) => ({
    id: slug(title),
    title,
    address: `/e2e/written/${slug(title)}.css`,
    rtl: title === 'right to left',
  })),
];

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function styleSheetsPlugin() {
  return {
    name: 'style-sheets',
    serve({ path: asked }) {
      if (asked === '/e2e/style-sheets.json') return { body: JSON.stringify(SHEETS), type: 'json' };
      const written = Object.entries(WRITTEN).find(
        ([title]) => asked === `/e2e/written/${slug(title)}.css`,
      );
      if (written) return { body: written[1], type: 'css' };
      const file = Object.values(WORDPRESS_SHEETS).find((one) => asked === `/e2e/wordpress/${one}`);
      return file
        ? { body: readFileSync(path.join(WORDPRESS, file), 'utf8'), type: 'css' }
        : undefined;
    },
  };
}
